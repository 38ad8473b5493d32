import { peopleOf } from "@/components/pictures/people";
import { Person } from "@/components/pictures/person";
import { wordsInPicture } from "@/lib/content/picture-words";
import { actorOf } from "@/lib/registers/actor-words";
import { type DrawnSeat, drawnTable } from "@/lib/talks/drawn-table";
import type { TalkPage } from "@/lib/talks/read-talk";

/**
 * Who sits at the table of a talk, drawn, and who decides. The list below it says the same in words, so it is hidden from screen readers.
 */
export function TableDrawing({ talk }: { talk: TalkPage }) {
  const { far, near, elsewhere } = drawnTable(talk, (actor) => actorOf(actor).name);
  return (
    <div className="table-drawing" aria-hidden="true">
      <Figures seats={far} className="seats" />
      <div className={near.length > 0 ? "table-top has-near" : "table-top"}>
        <Names seats={far} />
        {near.length > 0 && <Names seats={near} />}
      </div>
      {near.length > 0 && <Figures seats={near} className="seats seats-near" />}
      {elsewhere && (
        <div className="beside-table">
          <Person who={peopleOf[elsewhere.actor]} />
          <div>
            <Name seat={elsewhere} />
            <small>{wordsInPicture("tafel").elders}</small>
          </div>
        </div>
      )}
    </div>
  );
}

function Figures({ seats, className }: { seats: readonly DrawnSeat[]; className: string }) {
  return (
    <div className={className}>
      {seats.map(({ actor }) => (
        <div key={actor}>
          <Person who={peopleOf[actor]} />
        </div>
      ))}
    </div>
  );
}

function Names({ seats }: { seats: readonly DrawnSeat[] }) {
  return (
    <div className="seats">
      {seats.map((seat) => (
        <div key={seat.actor}>
          <Name seat={seat} />
        </div>
      ))}
    </div>
  );
}

function Name({ seat: { name, decides } }: { seat: DrawnSeat }) {
  return (
    <>
      {name} {decides && <span className="decides">{wordsInPicture("tafel").beslist}</span>}
    </>
  );
}
