import { termsSaidIn } from "../content/terms-in";
import type { NodeId } from "../ids/nodes";
import type { TermId } from "../registers/terms";
import { edgesFrom } from "./graph";
import { nodeOf, titleOf } from "./guide";
import { nodeTexts } from "./text";

const found = new Map<NodeId, readonly TermId[]>();

/** The terms that a parent meets on the page of a node, in the order of its texts: they are explained at its end. */
export function termsOf(id: NodeId): readonly TermId[] {
  const terms = found.get(id) ?? termsSaidIn(textOf(id));
  found.set(id, terms);
  return terms;
}

/** Everything that the page of a node says. */
function textOf(id: NodeId): string {
  const node = nodeOf(id);
  const papers = node.kind === "step" ? (node.bring ?? []) : [];
  const labels = edgesFrom(id, node).map(({ label }) => label);
  return [titleOf(node), ...nodeTexts(node), ...papers, ...labels].join("\n");
}
