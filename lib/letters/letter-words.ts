import { z } from "zod";
import { placeholderFault } from "../words/placeholders";
import { plainWord } from "../words/plain-word";
import { word, wordList } from "../words/word";
import { wordSet } from "../words/word-set";
import { commonFields, type FieldId, letterFields } from "./fields";
import { type LetterSlug, letterGroups, letters } from "./letters";
import type { LetterStructure } from "./model";

/** Where the list of grounds stands in a letter. */
const groundsBlank = "gronden";

const blankPattern = /\{([a-z-]+)\}/gu;

/** What is filled in in a text: "{naam-kind}" → "naam-kind". */
function blanksIn(text: string): string[] {
  return [...text.matchAll(blankPattern)].map(([, id = ""]) => id);
}

/** A text of the letter itself, in which fields and choices are filled in. @param known what may stand between { and } */
const letterText = (known: ReadonlySet<string>) =>
  plainWord.superRefine((text, context) => {
    const strange = blanksIn(text).find((id) => !known.has(id));
    const fault = strange
      ? `"{${strange}}" hoort niet bij deze brief. Kies uit: ${[...known].sort().join(", ")}.`
      : placeholderFault(text.replace(blankPattern, ""));
    if (fault) context.addIssue({ code: "custom", message: fault });
  });

const picking = (options: readonly string[], home: string) =>
  z.strictObject(Object.fromEntries(options.map((id) => [id, z.strictObject({ kies: word, tekst: word })])), {
    error: (issue) => (issue.code === "unrecognized_keys" ? `deze naam staat niet in ${home}. Verbeter hem, of haal hem weg.` : undefined),
  });

/** What must stand in the words of a letter. @param home where its structure stands, for messages */
function schemaOf({ fields, choices, grounds }: LetterStructure, home: string) {
  const asked: readonly string[] = [...fields, ...(choices ?? []).map(({ id }) => id), ...(grounds ? [groundsBlank] : [])];
  const text = letterText(new Set([...commonFields, ...asked]));
  const paragraph = z.union([text, z.strictObject({ tekst: text, "mag-weg": z.literal(true) })]);
  return z
    .strictObject({
      titel: word,
      omschrijving: word,
      wanneer: word,
      aan: word,
      onderwerp: text,
      aanhef: text.optional(),
      inhoud: z.array(paragraph).min(2),
      keuzes: (choices
        ? z.strictObject(
            Object.fromEntries(choices.map(({ id, options }) => [id, z.strictObject({ vraag: word, opties: picking(options, home) })])),
          )
        : z.undefined(`deze brief heeft geen keuzes in ${home}. Haal ze weg.`).optional()) as z.ZodType<Choices | undefined>,
      gronden: (grounds
        ? z.strictObject({
            vraag: word,
            lijst: picking(
              grounds.map(({ id }) => id),
              home,
            ),
          })
        : z.undefined(`deze brief heeft geen gronden in ${home}. Haal ze weg.`).optional()) as z.ZodType<Grounds | undefined>,
      bijlagen: z.array(word),
      versturen: z.array(word),
      daarna: wordList,
      niet: z.array(word),
      "zo-gezocht": z.array(plainWord).min(6),
    })
    .superRefine(({ onderwerp, aanhef = "", inhoud }, context) => {
      const told = new Set([onderwerp, aanhef, ...inhoud.map((part) => (typeof part === "string" ? part : part.tekst))].flatMap(blanksIn));
      for (const id of asked.filter((name) => !told.has(name))) {
        context.addIssue({ code: "custom", path: ["inhoud"], message: `zet ook {${id}} in de brief, of haal het weg in ${home}.` });
      }
    });
}

type Picked = Readonly<Record<string, { readonly kies: string; readonly tekst: string }>>;
type Choices = Readonly<Record<string, { readonly vraag: string; readonly opties: Picked }>>;
type Grounds = { readonly vraag: string; readonly lijst: Picked };

/** The words of a letter, as they stand in its file. */
export type LetterWords = z.output<ReturnType<typeof schemaOf>>;

type FieldWords = { readonly naam: string; readonly hulp?: string };

/** The words of the letters that parents write, content/<language>/brieven/<group>.yaml, and of the fields in them. */
export const letterWords = wordSet<Record<LetterSlug, LetterWords>>(
  "brieven",
  Object.fromEntries(
    Object.entries(letterGroups).map(([group, slugs]) => {
      const home = `lib/letters/data/${group}.ts`;
      return [group, { home, entries: Object.fromEntries(slugs.map((slug) => [slug, schemaOf(letters[slug], home)])) }];
    }),
  ),
);

export const fieldWords = wordSet<Record<FieldId, FieldWords>>("brieven", {
  velden: {
    home: "lib/letters/fields.ts",
    entries: Object.fromEntries(Object.keys(letterFields).map((id) => [id, z.strictObject({ naam: word, hulp: word.optional() })])),
  },
});
