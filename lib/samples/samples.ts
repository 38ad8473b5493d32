import type { NodeId } from "../ids/nodes";
import type { TermId } from "../registers/terms";
import { gemeente } from "./data/gemeente";
import { school } from "./data/school";
import { verband } from "./data/verband";
import type { SampleStructure } from "./model";

const groups = { verband, school, gemeente } as const;

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** Part of the address of a sample: /papier/tlv-besluit/. A published one is a promise. */
export type SampleSlug = KeysOf<(typeof groups)[keyof typeof groups]>;

/** The papers that a parent may get, each as an example, without their words. */
export const samples = Object.assign({}, ...Object.values(groups)) as Readonly<Record<SampleSlug, SampleStructure>>;

/** The slugs of every group: a file of structure, and a file of words of the same name. */
export const sampleGroups = Object.fromEntries(
  Object.entries(groups).map(([group, own]) => [group, Object.keys(own)]),
) as unknown as Readonly<Record<keyof typeof groups, readonly SampleSlug[]>>;

export const sampleSlugs = Object.keys(samples) as readonly SampleSlug[];

/** The samples for a place of the guide, in the order of the register. */
export function samplesAt(node: NodeId): readonly SampleSlug[] {
  return sampleSlugs.filter((slug) => samples[slug].nodes.includes(node));
}

/** The samples in which a term stands, in the order of the register. */
export function samplesWith(term: TermId): readonly SampleSlug[] {
  return sampleSlugs.filter((slug) => samples[slug].terms.includes(term));
}
