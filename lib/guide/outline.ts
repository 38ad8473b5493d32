import type { NodeId } from "../ids/nodes";
import { edgesFrom, type Nodes } from "./graph";
import { titleOf } from "./guide";
import { ladders } from "./ladders";
import type { Node, Start } from "./model";

/** One way on: what the parent says, and the id it leads to. */
type OutlineWay = readonly [label: string, to: string];

/** The guide as a browser needs it to read a trail back: titles and ways, no texts. */
export type Outline = {
  /** What the parent said on /wat-nu/, by the id of the node it leads to. */
  readonly starts: Readonly<Record<string, string>>;
  readonly nodes: Readonly<Record<string, { readonly title: string; readonly ways: readonly OutlineWay[] }>>;
};

/** The outline of a guide: every node with its ways on, in the order of the page: answers first, then the rungs of its ladder. */
export function outlineOf(nodes: Nodes, starts: readonly Start[]): Outline {
  const entries = (Object.entries(nodes) as [NodeId, Node][]).map(([id, node]) => [
    id,
    { title: titleOf(node), ways: [...edgesFrom(id, node).map(({ label, to }) => [label, to] as const), ...rungsOf(nodes, id, node)] },
  ]);
  return { starts: Object.fromEntries(starts.map(({ label, next }) => [next, label])), nodes: Object.fromEntries(entries) };
}

/** A rung is a way on too: what the parent chose there is the title of the step. */
function rungsOf(nodes: Nodes, id: NodeId, node: Node): OutlineWay[] {
  if (node.kind === "question" || !node.ladder) return [];
  return ladders[node.ladder].rungs.flatMap(({ node: to }) => {
    const rung = nodes[to];
    return rung && to !== id ? [[titleOf(rung), to] as const] : [];
  });
}
