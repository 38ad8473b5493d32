import { actorOf } from "../registers/actor-words";
import type { ActorId } from "../registers/actors";
import type { Node } from "./model";

/** Whom a parent can reach about a node, by telephone or in their own region: those who act on a step, or who helps from an outcome. */
export function helpersAt(node: Node): readonly ActorId[] {
  switch (node.kind) {
    case "question":
      return [];
    case "step":
      return node.actors.filter(isReachable);
    case "outcome":
      return node.mood === "gevaar" ? [] : [node.contact].filter(isReachable);
  }
}

/** Whether a parent finds them by telephone, on their own site, or in their region. */
export function isReachable(actor: ActorId): boolean {
  const { reach, inRegion } = actorOf(actor);
  return reach !== undefined || inRegion === true;
}

/** Who thinks along with every parent, where a place names nobody to reach. */
export const helpersOfAll: readonly ActorId[] = ["steunpunt", "onderwijsconsulent"];
