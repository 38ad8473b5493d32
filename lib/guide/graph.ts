import type { NodeId } from "../ids/nodes";
import type { Node } from "./model";

/** One arrow of the guide. */
export type Edge = {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly label: string;
  /** What kind of way on it is; `near`, `late` and `disagree` are the branches of a step, `changes` leaves an outcome. */
  readonly kind: "answer" | "next" | "near" | "late" | "disagree" | "changes";
  /** A marked edge goes back to an earlier point of the route. */
  readonly back: boolean;
};

export type Nodes = Readonly<Partial<Record<NodeId, Node>>>;

/** All arrows that leave a node, in the order of the page. */
export function edgesFrom(from: NodeId, node: Node): Edge[] {
  const edge = (kind: Edge["kind"]) => (way: { label: string; next: NodeId; back?: true }) => ({
    from,
    to: way.next,
    label: way.label,
    kind,
    back: way.back === true,
  });
  switch (node.kind) {
    case "question":
      return node.answers.map(edge("answer"));
    case "step":
      return [
        edge("next")(node.next),
        ...(node.others ?? []).map(edge("next")),
        ...(node.near ? [edge("near")(node.near)] : []),
        ...(node.late ? [edge("late")(node.late)] : []),
        ...(node.disagree ? [edge("disagree")(node.disagree)] : []),
      ];
    case "outcome":
      return node.ifChanges.map(edge("changes"));
  }
}

/** All arrows of the guide. */
export function edgesOf(nodes: Nodes): Edge[] {
  return Object.entries(nodes).flatMap(([id, node]) => edgesFrom(id as NodeId, node));
}

/** Nodes that no start leads to. */
export function unreachable(nodes: Nodes, starts: readonly NodeId[]): NodeId[] {
  const reached = spread(starts, outgoing(edgesOf(nodes)));
  return idsOf(nodes).filter((id) => !reached.has(id));
}

/** Nodes from which no outcome can be reached without going back. */
export function deadEnds(nodes: Nodes): NodeId[] {
  const incoming = new Map<NodeId, NodeId[]>();
  for (const { from, to } of edgesOf(nodes).filter(({ back }) => !back)) incoming.set(to, [...(incoming.get(to) ?? []), from]);
  const outcomes = idsOf(nodes).filter((id) => nodes[id]?.kind === "outcome");
  const reaching = spread(outcomes, incoming);
  return idsOf(nodes).filter((id) => !reaching.has(id));
}

/** Edges whose target does not exist. The compiler refuses them; this proves it for data of any origin. */
export function brokenEdges(nodes: Nodes): Edge[] {
  return edgesOf(nodes).filter(({ to }) => nodes[to] === undefined);
}

/** A cycle of edges that are not marked as going back, as a list of ids; undefined when there is none. */
export function findCycle(nodes: Nodes): NodeId[] | undefined {
  const forward = outgoing(edgesOf(nodes).filter(({ back }) => !back));
  const done = new Set<NodeId>();
  const visit = (id: NodeId, path: readonly NodeId[]): NodeId[] | undefined => {
    if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const next of forward.get(id) ?? []) {
      const cycle = visit(next, [...path, id]);
      if (cycle) return cycle;
    }
    done.add(id);
    return undefined;
  };
  for (const id of idsOf(nodes)) {
    const cycle = visit(id, []);
    if (cycle) return cycle;
  }
  return undefined;
}

/** How many routes there are and how long the longest is. */
export type RouteFigures = {
  /** Ways from a start to an outcome, without going back. */
  readonly routes: number;
  /** Most questions on one route. */
  readonly mostQuestions: number;
  /** Most nodes on one route. */
  readonly longest: number;
};

/**
 * Counts all routes from the starts to an outcome, without edges that go back.
 * The guide must have no cycle (see findCycle): then each node needs to be looked at once.
 */
export function routeFigures(nodes: Nodes, starts: readonly NodeId[]): RouteFigures {
  const known = new Map<NodeId, RouteFigures>();
  const figures = (id: NodeId): RouteFigures => {
    const before = known.get(id);
    if (before) return before;
    const node = nodes[id];
    if (!node) throw new Error(`Knoop "${id}" bestaat niet.`);
    const next = edgesFrom(id, node)
      .filter(({ back }) => !back)
      .map(({ to }) => figures(to));
    const result = {
      routes: node.kind === "outcome" ? 1 : next.reduce((sum, { routes }) => sum + routes, 0),
      mostQuestions: (node.kind === "question" ? 1 : 0) + Math.max(0, ...next.map(({ mostQuestions }) => mostQuestions)),
      longest: 1 + Math.max(0, ...next.map(({ longest }) => longest)),
    };
    known.set(id, result);
    return result;
  };
  const all = starts.map(figures);
  return {
    routes: all.reduce((sum, { routes }) => sum + routes, 0),
    mostQuestions: Math.max(...all.map(({ mostQuestions }) => mostQuestions)),
    longest: Math.max(...all.map(({ longest }) => longest)),
  };
}

function idsOf(nodes: Nodes): NodeId[] {
  return Object.keys(nodes) as NodeId[];
}

function outgoing(edges: readonly Edge[]): Map<NodeId, NodeId[]> {
  const targets = new Map<NodeId, NodeId[]>();
  for (const { from, to } of edges) targets.set(from, [...(targets.get(from) ?? []), to]);
  return targets;
}

/** Everything that can be reached from some nodes by following links. */
function spread(from: readonly NodeId[], links: ReadonlyMap<NodeId, readonly NodeId[]>): Set<NodeId> {
  const reached = new Set(from);
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
  return reached;
}
