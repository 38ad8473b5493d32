import type { NodeId } from "../ids/nodes";
import { aanmelden } from "./data/aanmelden";
import { aanvraag } from "./data/aanvraag";
import { dossier } from "./data/dossier";
import { hulp } from "./data/hulp";
import { oneens } from "./data/oneens";
import { opp } from "./data/opp";
import { vanSchool } from "./data/van-school";
import { vervoer } from "./data/vervoer";
import type { LetterStructure } from "./model";

const groups = { hulp, opp, aanvraag, aanmelden, oneens, "van-school": vanSchool, vervoer, dossier } as const;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** Part of the address of a letter: /brief/bezwaar-tegen-een-tlv/. A published one is a promise. */
export type LetterSlug = KeysOf<(typeof groups)[keyof typeof groups]>;

/** Every letter, without its words. */
export const letters = Object.assign({}, ...Object.values(groups)) as Readonly<Record<LetterSlug, LetterStructure>>;

/** The slugs of every group: a file of structure, and a file of words of the same name. */
export const letterGroups = Object.fromEntries(
  Object.entries(groups).map(([group, own]) => [group, Object.keys(own)]),
) as unknown as Readonly<Record<keyof typeof groups, readonly LetterSlug[]>>;

export const letterSlugs = Object.keys(letters) as readonly LetterSlug[];

/** The letters that are written at a place of the guide, in the order of the register. */
export function lettersAt(node: NodeId): readonly LetterSlug[] {
  return letterSlugs.filter((slug) => letters[slug].nodes.includes(node));
}
