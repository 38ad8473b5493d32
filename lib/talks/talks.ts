import type { NodeId } from "../ids/nodes";
import { allTalks } from "./data/talks";
import type { TalkStructure } from "./model";

/** Part of the address of a sheet: /gesprek/opp-gesprek/. A published one is a promise. */
export type TalkSlug = keyof typeof allTalks;

/** The talks for which a parent, or a pupil, can take a sheet along, without their words. */
export const talks: Readonly<Record<TalkSlug, TalkStructure>> = allTalks;

export const talkSlugs = Object.keys(allTalks) as readonly TalkSlug[];

/** The sheets for a place of the guide, in the order of the register. */
export function talksAt(node: NodeId): readonly TalkSlug[] {
  return talkSlugs.filter((slug) => talks[slug].nodes.includes(node));
}
