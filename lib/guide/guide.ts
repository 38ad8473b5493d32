import type { NodeId } from "../ids/nodes";
import { aanvraag } from "./data/aanvraag";
import { besluit } from "./data/besluit";
import { bijzonder } from "./data/bijzonder";
import { cluster } from "./data/cluster";
import { extraHulp } from "./data/extra-hulp";
import { geplaatst } from "./data/geplaatst";
import { gesprek } from "./data/gesprek";
import { nietEens } from "./data/niet-eens";
import { oudersEnDossier } from "./data/ouders-en-dossier";
import { overstap } from "./data/overstap";
import { schoolZoeken } from "./data/school-zoeken";
import { schorsing } from "./data/schorsing";
import { thuis } from "./data/thuis";
import { vanElders } from "./data/van-elders";
import { veiligheid } from "./data/veiligheid";
import { vervoer } from "./data/vervoer";
import { weigering } from "./data/weigering";
import { zorgen } from "./data/zorgen";
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
  ...overstap,
  ...thuis,
  ...veiligheid,
  ...cluster,
  ...bijzonder,
  ...vanElders,
  ...vervoer,
  ...nietEens,
  ...weigering,
  ...schorsing,
  ...oudersEnDossier,
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
