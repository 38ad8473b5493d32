import { visit } from "unist-util-visit";
import { sectionAddress } from "@/lib/addresses/address-of";
import { readTexts } from "@/lib/content/read";
import { sectionOf } from "@/lib/content/section";
import { attribute, isJsxElement } from "@/lib/content/text";
import { factIds } from "@/lib/content/vocabulary";
import { restingPlaces } from "@/lib/places/uses";
import { edition } from "@/tests/edition";

const { day } = edition;
const known = new Map<string, ReadonlySet<string>>([
  ...restingPlaces(edition).map(({ address, rests }) => [address, new Set<string>(rests.facts)] as const),
  ...[...readTexts(day).explanations].flatMap(([slug, { source, sections }]) =>
    sections.map(({ id }) => [sectionAddress(slug, id), factsOfSection(source, id)] as const),
  ),
]);

/** The facts that the sources within a section name. */
function factsOfSection(source: string, section: string): ReadonlySet<string> {
  const facts = new Set<string>();
  visit(sectionOf(source, section, day), (node) => {
    if (isJsxElement(node) && node.name === "Bronnen") for (const id of factIds(attribute(node, "feiten") ?? "")) facts.add(id);
  });
  return facts;
}

/** The facts that are told at an address; none for a place that tells no rule. */
export function factsAt(address: string): ReadonlySet<string> {
  return known.get(address) ?? new Set();
}
