import type { NodeId } from "./ids";

/** The address of a node's page. */
export function nodeAddress(id: NodeId): `/wat-nu/${string}/` {
  return `/wat-nu/${id}/`;
}
