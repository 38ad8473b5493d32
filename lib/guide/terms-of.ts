import { termsSaidIn } from "../content/terms-in";
import type { NodeId } from "../ids/nodes";
import type { TermId } from "../registers/terms";
import { edgesFrom } from "./graph";
import { nodeOf, titleOf } from "./guide";
import type { Node } from "./model";
import { nodeTexts } from "./text";

/** What was found for each node; a node is made anew when its words change. */
const found = new WeakMap<Node, readonly TermId[]>();

/** The terms that a parent meets on the page of a node, in the order of its texts: they are explained at its end. */
export function termsOf(id: NodeId): readonly TermId[] {
  const node = nodeOf(id);
  const terms = found.get(node) ?? termsSaidIn(textOf(id, node));
  found.set(node, terms);
  return terms;
}

/** Everything that the page of a node says. */
function textOf(id: NodeId, node: Node): string {
  const papers = node.kind === "step" ? (node.bring ?? []) : [];
  const labels = edgesFrom(id, node).map(({ label }) => label);
  return [titleOf(node), ...nodeTexts(node), ...papers, ...labels].join("\n");
}
