import type { NodeId } from "./ids";

/** Addresses of the guide that were published once, and the node that tells it now. A published address is a promise. */
export const movedNodes = {
  "school-blijft-stil": "steunpunt-bij-hulp",
  "oneens-met-het-opp": "wat-is-er-mis-met-het-opp",
  "aanmelden-cluster-1-of-2": "zien-of-horen",
  "school-weigert": "waarom-weigert-de-school",
  "besluit-van-de-instelling": "wat-beslist-de-instelling",
  "extra-hulp-op-de-nieuwe-school": "inschrijven",
} as const satisfies Readonly<Record<string, NodeId>>;

export type MovedId = keyof typeof movedNodes;

export const movedIds = Object.keys(movedNodes) as MovedId[];

/** Tells whether a text, for example from an address, is the id of a node that moved. */
export function isMovedId(text: string): text is MovedId {
  return Object.hasOwn(movedNodes, text);
}
