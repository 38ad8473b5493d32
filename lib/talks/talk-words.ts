import { z } from "zod";
import { plainWord } from "../words/plain-word";
import { word } from "../words/word";
import { wordSet } from "../words/word-set";
import type { TalkStructure } from "./model";
import { type TalkSlug, talkSlugs, talks } from "./talks";

const home = "lib/talks/talks.ts";

/** Between so many: fewer helps nobody, more does not fit on two sheets. */
const some = (least: number, most: number) =>
  z.array(word).min(least, `noem er minstens ${least}.`).max(most, `noem er hooguit ${most}: anders past het niet op twee vellen.`);

/** What must stand in the words of a sheet. */
function schemaOf({ table }: TalkStructure) {
  return z.strictObject({
    titel: word,
    omschrijving: word,
    wanneer: word,
    "aan-tafel": z.strictObject(Object.fromEntries(table.map((id) => [id, word])), {
      error: (issue) =>
        issue.code === "unrecognized_keys" ? `die zit in ${home} niet aan tafel. Verbeter de naam, of haal hem weg.` : undefined,
    }),
    beslist: word,
    meenemen: some(2, 5),
    vragen: z.array(word).length(5, "een blad heeft vijf vragen."),
    moeilijk: z
      .array(z.strictObject({ als: word, zeg: word }))
      .min(3, "noem er minstens 3.")
      .max(5, "noem er hooguit 5."),
    afspreken: some(2, 4),
    daarna: some(2, 4),
    "zo-gezocht": z.array(plainWord).min(6),
  });
}

/** The words of a sheet, as they stand in its file. */
type TalkWords = z.output<ReturnType<typeof schemaOf>>;

/** The words of the sheets for talks: content/<language>/gesprekken/gesprekken.yaml. */
export const talkWords = wordSet<Record<TalkSlug, TalkWords>>("gesprekken", {
  gesprekken: { home, entries: Object.fromEntries(talkSlugs.map((slug) => [slug, schemaOf(talks[slug])])) },
});
