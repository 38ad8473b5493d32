import { peopleOf } from "@/components/pictures/people";
import { Person } from "@/components/pictures/person";
import { wordsInPicture } from "@/lib/content/picture-words";
import { actorOf } from "@/lib/registers/actor-words";
import { type DrawnSeat, drawnTable } from "@/lib/talks/drawn-table";
import type { TalkPage } from "@/lib/talks/read-talk";

/**
 * Who sits at the table of a talk, drawn, and who decides.
 * @param isToldBelow whether a list below says the same: then it is hidden from screen readers
 */
export function TableDrawing({ talk, isToldBelow }: { talk: Pick<TalkPage, "seats" | "decides">; isToldBelow: boolean }) {
  const { far, near, elsewhere } = drawnTable(talk, (actor) => actorOf(actor).name);
  return (
    <div className="table-drawing" aria-hidden={isToldBelow || undefined}>
      <div className={near.length > 0 ? "at-table has-near" : "at-table"}>
        <Row seats={far} className="seats" />
        {near.length > 0 && <Row seats={near} className="seats seats-near" />}
      </div>
      {elsewhere && (
        <div className="seat beside-table">
          <Seat seat={elsewhere} note={wordsInPicture("tafel").elders} />
        </div>
      )}
    </div>
  );
}

function Row({ seats, className }: { seats: readonly DrawnSeat[]; className: string }) {
  return (
    <div className={className}>
      {seats.map((seat) => (
        <div key={seat.actor} className="seat">
          <Seat seat={seat} />
        </div>
      ))}
    </div>
  );
}

function Seat({ seat: { actor, name, decides }, note }: { seat: DrawnSeat; note?: string }) {
  return (
    <>
      <Person who={peopleOf[actor]} />
      <div>
        {name} {decides && <span className="decides">{wordsInPicture("tafel").beslist}</span>}
        {note && <small>{note}</small>}
      </div>
    </>
  );
}
