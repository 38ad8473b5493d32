import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf } from "@/lib/guide/guide";
import type { NodeId } from "@/lib/guide/ids";

/** The shortest way from a place to an outcome, without the place itself. */
export function wayToOutcome(from: NodeId): NodeId[] {
  const ways: NodeId[][] = [[from]];
  for (const way of ways) {
    const here = way.at(-1) ?? from;
    if (nodeOf(here).kind === "outcome") return way.slice(1);
    ways.push(...edgesFrom(here, nodeOf(here)).flatMap(({ to }) => (way.includes(to) ? [] : [[...way, to]])));
  }
  throw new Error(`From ${from} there is no way to an outcome.`);
}
