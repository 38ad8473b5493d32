import { byLetter, nameOrder } from "../by-letter";
import type { Edition } from "../edition";
import type { KindName } from "../places/places";
import { placesOf } from "../places/places";

/** A line of the A–Z of the whole site. */
type IndexEntry = { readonly name: string; readonly address: string; readonly kind: string };

/** What a reader calls a kind of place; of the others the name is clear. */
const kindWords: Partial<Record<KindName, string>> = { begrip: "woord" };

/** Everything on the site by its first letter: explanations, doors of the guide, and words with their other names. Questions begin with "hoe" or "mag": those stand by subject. */
export function siteByLetter(edition: Edition): { readonly letter: string; readonly lines: readonly IndexEntry[] }[] {
  const lines = placesOf(edition).flatMap(({ kind, address, listedAs = [] }) =>
    listedAs.map((name): IndexEntry => ({ name, address, kind: kindWords[kind] ?? kind })),
  );
  return byLetter(lines.sort((a, b) => nameOrder.compare(a.name, b.name)));
}
