import type { Edition } from "../edition";
import type { KindName } from "../places/places";
import { placesOf } from "../places/places";

/** A line of the A–Z of the whole site. */
type IndexLine = { readonly name: string; readonly address: string; readonly kind: string };

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

/** What a reader calls a kind of place; of the others the name is clear. */
const kindWords: Partial<Record<KindName, string>> = { begrip: "woord" };

/** Everything on the site by its first letter: explanations, doors of the guide, and words with their other names. Questions begin with "hoe" or "mag": those stand by subject. */
export function siteByLetter(edition: Edition): { readonly letter: string; readonly lines: readonly IndexLine[] }[] {
  const lines = placesOf(edition).flatMap(({ kind, address, listedAs = [] }) =>
    listedAs.map((name): IndexLine => ({ name, address, kind: kindWords[kind] ?? kind })),
  );
  const sorted = lines.sort((a, b) => collator.compare(a.name, b.name));
  const letters = [...new Set(sorted.map(firstLetter))];
  return letters.map((letter) => ({ letter, lines: sorted.filter((line) => firstLetter(line) === letter) }));
}

/** "é" counts as "E"; what begins with a figure stands under "0–9". */
function firstLetter({ name }: IndexLine): string {
  const letter = (name.normalize("NFD")[0] ?? "").toUpperCase();
  return /[A-Z]/u.test(letter) ? letter : "0–9";
}
