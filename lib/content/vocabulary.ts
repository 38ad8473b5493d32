import { z } from "zod";
import { type DeadlineId, deadlines } from "../registers/deadlines";
import { type Fact, type FactId, facts } from "../registers/facts";
import { type SourceId, sources } from "../registers/sources";
import { type TermId, terms } from "../registers/terms";
import { pictureIds } from "./pictures";

/** An id of a register; the message names the id and shows ids that look like it. */
function idOf<Id extends string>(register: Readonly<Record<Id, unknown>>, kind: string) {
  const ids = Object.keys(register);
  return z.string().superRefine((id, context) => {
    if (ids.includes(id)) return;
    const start = id.slice(0, 4);
    const alike = ids.filter((other) => other.startsWith(start)).slice(0, 5);
    const hint = alike.length > 0 ? ` Bedoel je: ${alike.join(", ")}?` : "";
    context.addIssue({ code: "custom", message: `${kind} "${id}" bestaat niet.${hint} Voeg het toe in lib/registers of verbeter het id.` });
  });
}

const factList = z
  .string()
  .transform((text) => text.split(/\s+/u).filter(Boolean))
  .pipe(z.array(idOf<FactId>(facts, "feit")).min(1, 'noem minstens één feit, bijvoorbeeld feiten="1.1 1.2"'));

/** A fact that begins or ends on a known day; a text that waits for any other fact would never change. */
const changingFact = idOf<FactId>(facts, "feit").refine(
  (id) => {
    const { validFrom, validUntil }: Fact = facts[id as FactId] ?? {};
    return validFrom !== undefined || validUntil !== undefined;
  },
  { error: ({ input }) => `feit "${String(input)}" heeft geen begin- of einddatum. Zet die bij het feit, of laat dit onderdeel weg.` },
);

/**
 * Reads the list of facts of <Bronnen feiten="1.1 1.2" />.
 * @throws when a fact does not exist
 */
export function factIds(text: string): FactId[] {
  return factList.parse(text) as FactId[];
}

/**
 * The closed vocabulary of MDX: the only components that a text may use, each with its props.
 * Names are Dutch because editors type them. The markup is in components/mdx/.
 */
export const vocabulary = {
  /** The answer in at most three sentences; first thing on the page, exactly once. */
  InHetKort: z.strictObject({}),
  /** A term at its first use on the page; explained in the word list below the text. */
  Begrip: z.strictObject({ id: idOf<TermId>(terms, "begrip") }),
  /** A term of the law in words, with its label: "6 weken (uit de wet)". */
  Termijn: z.strictObject({ id: idOf<DeadlineId>(deadlines, "termijn"), deel: z.literal("verlenging").optional() }),
  /** The facts, and through them the sources, of the section above it. */
  Bronnen: z.strictObject({ feiten: factList }),
  /** A warning that prevents damage. */
  LetOp: z.strictObject({}),
  /** What you can do now. */
  Doen: z.strictObject({}),
  /** A text that stands on the page as long as a fact holds on the day of the build; it shows that fact's source itself. */
  Zolang: z.strictObject({ feit: changingFact }),
  /** A text that takes its place from the day after. */
  Daarna: z.strictObject({ feit: changingFact }),
  /** A list to fill in by hand: each item gets room to write, on paper too. */
  Invulblad: z.strictObject({}),
  /** Literal text of the law; outside the readability count. */
  Wetstekst: z.strictObject({ bron: idOf<SourceId>(sources, "bron") }),
  /** A drawing with its text equivalent. */
  Plaat: z.strictObject({ id: z.enum(pictureIds, { error: () => `kies een plaat uit: ${pictureIds.join(", ")}.` }) }),
  /** Who answers for this copy of the site, and where to mail them. */
  Beheerder: z.strictObject({}),
  /** One sentence that may break a text limit, with the reason. */
  Uitzondering: z.strictObject({ reden: z.string().min(10, "geef een reden van minstens tien tekens") }),
} as const;

export type VocabularyName = keyof typeof vocabulary;

export function isVocabularyName(name: string): name is VocabularyName {
  return Object.hasOwn(vocabulary, name);
}
