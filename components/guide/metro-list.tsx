import { DeadlineLabel } from "@/components/deadline-label";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { type LineId, lineIds, lineOf, type StationId, stationDeadlines } from "@/lib/guide/metro/lines";
import { lineName, stationName } from "@/lib/guide/metro/words";
import { deadlineText } from "@/lib/registers/deadline-text";
import { deadlines } from "@/lib/registers/deadlines";

/** The metro map in words: each line with where it leaves, its stations in order, their times, and where it leads. */
export function MetroList() {
  return (
    <div className="metro-list">
      {lineIds.map((id) => (
        <section key={id} aria-labelledby={`lijn-${id}`} data-line={id}>
          <h3 id={`lijn-${id}`}>{lineName(id)}</h3>
          <LineStations id={id} />
        </section>
      ))}
    </div>
  );
}

function LineStations({ id }: { id: LineId }) {
  const { from, stations, to } = lineOf(id);
  return (
    <>
      {from && <p>Vanaf: {stationName(from as StationId)}.</p>}
      <ol>
        {stations.map((station) => (
          <StationItem key={station} id={station as StationId} />
        ))}
      </ol>
      {to && <p>Daarna: {stationName(to as StationId)}.</p>}
    </>
  );
}

function StationItem({ id }: { id: StationId }) {
  const deadline = stationDeadlines[id];
  return (
    <li>
      <a href={nodeAddress(id)} data-station={id}>
        {stationName(id)}
      </a>
      : {titleOf(nodeOf(id))}
      {deadline && (
        <>
          {" "}
          Termijn: {deadlineText(deadline, "span")} <DeadlineLabel basis={deadlines[deadline].basis} />
        </>
      )}
    </li>
  );
}
