import { factAddress, nodeAddress } from "@/lib/addresses/address-of";
import { dutchDate } from "@/lib/dutch-date";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { nodesOfStop } from "@/lib/guide/map";
import type { Node } from "@/lib/guide/model";
import type { NodeId } from "@/lib/ids/nodes";
import type { StopId } from "@/lib/ids/stops";
import { oldestCheck } from "@/lib/registers/citation";
import { deadlineText } from "@/lib/registers/deadline-text";
import { type DeadlineId, deadlines } from "@/lib/registers/deadlines";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import { screen } from "@/lib/words/screen";

const kindNames = { question: "vraag", step: "stap", outcome: "uitkomst" } as const;

/** The nodes of a stop with what they rest on, and a box to tick for each. */
export function CheckList({ stop }: { stop: StopId }) {
  return (
    <ul className="check-list mt-3">
      {nodesOfStop(stop).map((id) => (
        <CheckItem key={id} id={id} node={nodeOf(id)} />
      ))}
    </ul>
  );
}

function CheckItem({ id, node }: { id: NodeId; node: Node }) {
  const checked = oldestCheck(node.facts);
  return (
    <li>
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" className="tick" />
        <span>
          {titleOf(node)} <span className="small">({kindNames[node.kind]})</span>
        </span>
      </label>
      <p className="small">
        <a href={nodeAddress(id)}>{id}</a>. Gecontroleerd: {checked ? dutchDate(checked) : "nog niet alles"}. Feiten:{" "}
        {node.facts.map((fact, index) => (
          <span key={fact}>
            {index > 0 && ", "}
            <FactLink id={fact} />
          </span>
        ))}
        .{node.kind !== "question" && node.deadlines && ` Termijnen: ${node.deadlines.map(deadlineLine).join("; ")}.`}
      </p>
    </li>
  );
}

function FactLink({ id }: { id: FactId }) {
  const { certainty }: Fact = facts[id];
  return (
    <>
      <a href={factAddress(id)}>{id}</a> {certainty}
    </>
  );
}

function deadlineLine(id: DeadlineId): string {
  return `${id} ${deadlineText(id, "span")} (${screen("herkomst", "nl")[deadlines[id].basis]})`;
}
