import type { NodeId } from "./ids";
import type { StopId } from "./stops";

/** The address of a node's page. */
export function nodeAddress(id: NodeId): `/wat-nu/${string}/` {
  return `/wat-nu/${id}/`;
}

/** The address of the map, or of the part of it around one stop. */
export function mapAddress(stop?: StopId): `/wat-nu/kaart/${string}` {
  return stop ? `/wat-nu/kaart/${stop}/` : "/wat-nu/kaart/";
}
