import { aanvraag } from "./data/aanvraag";
import { besluit } from "./data/besluit";
import { extraHulp } from "./data/extra-hulp";
import { geplaatst } from "./data/geplaatst";
import { gesprek } from "./data/gesprek";
import { nietEens } from "./data/niet-eens";
import { schoolZoeken } from "./data/school-zoeken";
import { zorgen } from "./data/zorgen";
import type { NodeId } from "./ids";
import type { GuideNodes, Node } from "./model";

/** The whole guide. A missing node, or one of the wrong kind, does not compile. */
export const nodes: GuideNodes = {
  ...zorgen,
  ...gesprek,
  ...extraHulp,
  ...aanvraag,
  ...besluit,
  ...schoolZoeken,
  ...geplaatst,
  ...nietEens,
};

export const nodeIds = Object.keys(nodes) as NodeId[];

/** Returns the node with this id. */
export function nodeOf(id: NodeId): Node {
  return nodes[id];
}

/** Tells whether a text, for example from an address, is the id of a node. */
export function isNodeId(text: string): text is NodeId {
  return Object.hasOwn(nodes, text);
}

/** The heading of a node's page: the question, or the title. */
export function titleOf(node: Node): string {
  return node.kind === "question" ? node.question : node.title;
}
