import { z } from "zod";
import { plainWord } from "../words/plain-word";
import { dutchWords, wordSet } from "../words/word-set";
import { ageBars, kindRows, schoolKindsDrawn } from "./drawn-schools";
import { tablesInText } from "./pictures";

const home = "lib/content/picture-words.ts";
const doer = z.strictObject({ wie: plainWord, doet: plainWord });
const bar = z.strictObject({ naam: plainWord, tijd: plainWord });

/** An object in which each of these names has this. */
function each<const Key extends string, Schema extends z.ZodType>(keys: readonly Key[], schema: Schema): { readonly [One in Key]: Schema } {
  return Object.fromEntries(keys.map((key) => [key, schema])) as { readonly [One in Key]: Schema };
}

const decidingOnTlv = ["school", "ouders", "deskundigen", "samenwerkingsverband", "nieuwe-school"] as const;
const everyone = ["ouders", "school", "deskundigen", "samenwerkingsverband", "nieuwe-school", "gemeente", "steunpunt"] as const;

const schemas = {
  tafel: z.strictObject(each(["beslist", "elders", ...tablesInText], plainWord)),
  "wie-doet-wat": z.strictObject({ ...each(everyone, doer), naast: plainWord }),
  "wie-beslist": z.strictObject(each(decidingOnTlv, doer)),
  "vier-scholen": z.strictObject({
    rijen: z.strictObject(each(kindRows, plainWord)),
    ...each(schoolKindsDrawn, z.strictObject({ naam: plainWord, ...each(kindRows, plainWord) })),
  }),
  "twee-verbanden": z.strictObject({
    ...each(["po", "vo", "overstap", "buiten"], plainWord),
    ...each(Object.keys(ageBars) as (keyof typeof ageBars)[], bar),
    ...each(["cluster-1", "cluster-2"], bar),
  }),
} as const;

/** What stands in each drawing. */
export type PictureWords = { readonly [Id in keyof typeof schemas]: z.output<(typeof schemas)[Id]> };

/** The words of drawings: content/<language>/platen/platen.yaml. */
export const pictureWords = wordSet<PictureWords>("platen", { platen: { home, entries: schemas } });

/**
 * The words of a drawing, in Dutch.
 * @throws as readWords does
 */
export function wordsInPicture<Id extends keyof PictureWords & string>(id: Id): PictureWords[Id] {
  return dutchWords(pictureWords, id);
}
