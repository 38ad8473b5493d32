import type { z } from "zod";
import type { FactId } from "../registers/facts";
import { entries } from "../words/entries";
import { readWords } from "../words/read-words";
import { word } from "../words/word";

const schema = entries({ blijft: word, "niets-tekenen": word, gesprek: word, vraag: word }, "lib/guide/tonight.ts");

/** What the words for tonight rest on. */
export const tonightFacts = ["3.12", "3.13", "6.5"] as const satisfies readonly FactId[];

/** Reads what a parent needs to know on the evening itself, before anything else. @throws as readWords does */
export function readTonight(root?: string): z.output<typeof schema> {
  return readWords("content/nl/gids/vandaag.yaml", schema, root);
}

/** What to know tonight, and the one question to ask. */
export function tonight(): { readonly points: readonly string[]; readonly say: string } {
  const { vraag, ...points } = readTonight();
  return { points: Object.values(points), say: vraag };
}
