import { explanationTitle } from "../content/read";
import { explanationSlugs } from "../content/slugs";
import { nodeAddress } from "../guide/addresses";
import { allStarts } from "../guide/starts";
import { termAddress } from "../registers/addresses";
import { termLines } from "../registers/term-list";
import { sentenceCase } from "../sentence-case";

/** A line of the A–Z of the whole site. */
export type IndexLine = {
  readonly name: string;
  readonly address: string;
  readonly kind: "uitleg" | "gids" | "woord";
};

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

/** Everything on the site by its first letter: explanations, doors of the guide, and words with their other names. */
export function siteByLetter(): { readonly letter: string; readonly lines: readonly IndexLine[] }[] {
  const lines: IndexLine[] = [
    ...explanationSlugs.map((slug) => ({ name: explanationTitle(slug), address: `/uitleg/${slug}/`, kind: "uitleg" }) as const),
    ...allStarts.map(({ label, next }) => ({ name: label, address: nodeAddress(next), kind: "gids" }) as const),
    ...termLines().map(({ name, id }) => ({ name: sentenceCase(name), address: termAddress(id), kind: "woord" }) as const),
  ];
  const sorted = lines.sort((a, b) => collator.compare(a.name, b.name));
  const letters = [...new Set(sorted.map(firstLetter))];
  return letters.map((letter) => ({ letter, lines: sorted.filter((line) => firstLetter(line) === letter) }));
}

/** "é" counts as "E"; what begins with a figure stands under "0–9". */
function firstLetter({ name }: IndexLine): string {
  const letter = (name.normalize("NFD")[0] ?? "").toUpperCase();
  return /[A-Z]/u.test(letter) ? letter : "0–9";
}
