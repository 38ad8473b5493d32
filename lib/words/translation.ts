import { createHash } from "node:crypto";
import { z } from "zod";

/** Words that no reader sees: by what a search or a text finds an entry in this language alone. */
const unseen: readonly string[] = ["zoekwoorden", "vormen"];

/**
 * The mark of an entry of words: eight letters that are others when a word that a reader sees has changed. A number of a deadline is no word,
 * so a changed law leaves the mark. No digits: YAML would read some marks as a number.
 */
export function markOf(words: unknown): string {
  const seen = JSON.stringify(words, (key, value: unknown) => (unseen.includes(key) ? undefined : value));
  return createHash("sha256")
    .update(seen)
    .digest("hex")
    .slice(0, 8)
    .replace(/\d/gu, (digit) => String.fromCharCode(103 + Number(digit)));
}

/** What must stand in a file for a translated entry: the mark of the Dutch entry that was translated, and the words. */
export function translatedEntry<Words extends z.ZodType>(words: Words) {
  return z.strictObject({ van: z.string(), woorden: words });
}

/** An entry as a reader gets it. `language` is Dutch where there is no translation, or one older than the Dutch: a page can say so. */
export type ReadEntry<Words> = { readonly words: Words; readonly language: string };

/** Something with its words, and the language of these: as in ReadEntry. */
export type Read<Value> = Value & { readonly language: string };

/**
 * Chooses between a translation and its original.
 * @param language that of the translation
 * @param translated undefined when there is none
 */
export function chosenEntry<Words>(
  original: Words,
  language: string,
  translated: { readonly van: string; readonly woorden: Words } | undefined,
): ReadEntry<Words> {
  return translated?.van === markOf(original) ? { words: translated.woorden, language } : { words: original, language: "nl" };
}

/** What to do with a translation that is older than its original, in Dutch; undefined when it is not. */
export function staleFault(original: unknown, { van }: { readonly van: string }): string | undefined {
  const mark = markOf(original);
  return van === mark ? undefined : `het Nederlands is veranderd. Pas de vertaling aan, en zet daarna van: ${mark}`;
}

/**
 * What is wrong with a translation beside its form, in Dutch: it names other deadlines, and is not older than its original.
 * @returns a line without its place for each fault
 */
export function translationFaults(original: unknown, { van, woorden }: { readonly van: string; readonly woorden: unknown }): string[] {
  if (staleFault(original, { van })) return [];
  const deadlines = (words: unknown) => (JSON.stringify(words).match(/\{[a-z-]+:[a-z0-9-]+\}/gu) ?? []).sort().join(" ");
  if (deadlines(original) === deadlines(woorden)) return [];
  return [`de termijnen zijn anders dan in het Nederlands. Daar staat: ${deadlines(original) || "geen termijn"}. Noem dezelfde.`];
}
