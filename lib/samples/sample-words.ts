import { z } from "zod";
import { placeholderFault } from "../words/placeholders";
import { plainWord } from "../words/plain-word";
import { word } from "../words/word";
import { wordSet } from "../words/word-set";
import type { BlockStructure, SampleStructure } from "./model";
import { dayPattern, lastDayName } from "./sample-days";
import { type SampleSlug, sampleGroups, samples } from "./samples";

/** A text in which the days of the sample may stand: {dag:brief}. */
const datedWord = (days: readonly string[]) =>
  plainWord.superRefine((text, context) => {
    const strange = [...text.matchAll(dayPattern)].find(([, name = ""]) => !days.includes(name));
    const fault = strange
      ? `"${strange[0]}" hoort niet bij dit papier. Kies uit: ${days.join(", ")}.`
      : placeholderFault(text.replace(dayPattern, ""));
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

/** What must stand in the words of a sample. @param home where its structure stands, for messages */
function schemaOf({ blocks, missing, days }: SampleStructure, home: string) {
  const text = datedWord([...Object.keys(days), lastDayName]);
  const words: Readonly<Record<BlockStructure["kind"], z.ZodType<BlockWords>>> = {
    hoofd: z.array(text).min(2),
    regels: z.array(text).min(1),
    vak: z.strictObject({ naam: text, is: text }),
    kop: text,
    tekst: text,
    punten: z.array(text).min(2),
  };
  const named = <Words extends z.ZodType>(entries: readonly (readonly [string, Words])[]) =>
    z.strictObject(Object.fromEntries(entries), {
      error: (issue) =>
        issue.code === "unrecognized_keys" ? `deze naam staat niet in ${home}. Verbeter hem, of haal hem weg.` : undefined,
    });
  return z.strictObject({
    titel: word,
    omschrijving: word,
    wanneer: word,
    verschil: word,
    papier: named(blocks.map(({ id, kind }) => [id, words[kind]] as const)),
    uitleg: named(blocks.filter(({ callout }) => callout).map(({ id }) => [id, z.strictObject({ kop: word, tekst: text })] as const)),
    ontbreekt: named(Object.keys(missing).map((id) => [id, z.strictObject({ als: word, dan: word })] as const)),
    "zo-gezocht": z.array(plainWord).min(6),
  });
}

/** The words of one block: a text, texts under each other, or a name with what is filled in. */
export type BlockWords = string | readonly string[] | { readonly naam: string; readonly is: string };

/** The words of a sample, as they stand in its file. */
export type SampleWords = z.output<ReturnType<typeof schemaOf>>;

/** The words of the samples: content/<language>/papieren/<group>.yaml. */
export const sampleWords = wordSet<Record<SampleSlug, SampleWords>>(
  "papieren",
  Object.fromEntries(
    Object.entries(sampleGroups).map(([group, slugs]) => {
      const home = `lib/samples/data/${group}.ts`;
      return [group, { home, entries: Object.fromEntries(slugs.map((slug) => [slug, schemaOf(samples[slug], home)])) }];
    }),
  ),
);
