import { nodeAddress } from "@/lib/addresses/address-of";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { nodesOfStop } from "@/lib/guide/map";
import type { StopId } from "@/lib/ids/stops";

/** The nodes of a stop with every way on: the same as the drawing, to read and to print. */
export function WayList({ stop }: { stop: StopId }) {
  return (
    <ul className="way-list">
      {nodesOfStop(stop).map((id) => (
        <li key={id}>
          <a href={nodeAddress(id)}>{titleOf(nodeOf(id))}</a>
          <ul>
            {edgesFrom(id, nodeOf(id)).map(({ label, to, back }) => (
              <li key={label}>
                {label} {back ? "↩" : "→"} <a href={nodeAddress(to)}>{titleOf(nodeOf(to))}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
