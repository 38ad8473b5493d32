import type { NodeId } from "../ids/nodes";
import { aanvraag } from "./data/aanvraag";
import { besluit } from "./data/besluit";
import { bijzonder } from "./data/bijzonder";
import { cluster } from "./data/cluster";
import { eersteVragen } from "./data/eerste-vragen";
import { extraHulp } from "./data/extra-hulp";
import { geplaatst } from "./data/geplaatst";
import { gesprek } from "./data/gesprek";
import { nietEens } from "./data/niet-eens";
import { oudersEnDossier } from "./data/ouders-en-dossier";
import { overstap } from "./data/overstap";
import { redenen } from "./data/redenen";
import { schoolZoeken } from "./data/school-zoeken";
import { schorsing } from "./data/schorsing";
import { thuis } from "./data/thuis";
import { vanElders } from "./data/van-elders";
import { veiligheid } from "./data/veiligheid";
import { vervoer } from "./data/vervoer";
import { verwijdering } from "./data/verwijdering";
import { weigering } from "./data/weigering";
import { zorgen } from "./data/zorgen";
import type { GuideStructure } from "./model";

/** The subjects of the guide, each with its nodes: lib/guide/data/<subject>.ts, and their words in content/<language>/gids/<subject>.yaml. */
export const subjects = {
  zorgen,
  "eerste-vragen": eersteVragen,
  gesprek,
  "extra-hulp": extraHulp,
  aanvraag,
  besluit,
  "school-zoeken": schoolZoeken,
  geplaatst,
  overstap,
  thuis,
  veiligheid,
  cluster,
  bijzonder,
  "van-elders": vanElders,
  vervoer,
  "niet-eens": nietEens,
  weigering,
  schorsing,
  verwijdering,
  redenen,
  "ouders-en-dossier": oudersEnDossier,
} as const satisfies Readonly<Record<string, Partial<GuideStructure>>>;

export type Subject = keyof typeof subjects;

/** The structure of the whole guide. A missing node, or one of the wrong kind, does not compile. */
export const structure: GuideStructure = {
  ...zorgen,
  ...eersteVragen,
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
  ...verwijdering,
  ...redenen,
  ...oudersEnDossier,
};

export const nodeIds = Object.keys(structure) as NodeId[];

/** Tells whether a text, for example from an address, is the id of a node. */
export function isNodeId(text: string): text is NodeId {
  return Object.hasOwn(structure, text);
}
