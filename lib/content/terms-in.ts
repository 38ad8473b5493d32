import { type Term, type TermId, terms } from "../registers/terms";

/** Words that are also everyday Dutch: a parent understands them where they stand, or in the name of a body. */
const everyday: readonly TermId[] = ["aanmelden", "inschrijven", "toelating", "passend-onderwijs"];
/** "so" is also a syllable of other words and stands right beside sbo, which is always explained. */
const tooShort = /^so$/u;

const patterns = Object.entries(terms as Record<string, Term>)
  .filter(([id]) => !everyday.includes(id as TermId))
  .flatMap(([id, { word, abbreviation }]) =>
    [word, ...(abbreviation && !tooShort.test(abbreviation) ? [abbreviation] : [])].map((form) => ({
      id: id as TermId,
      pattern: new RegExp(`(?<![\\p{L}-])${form}(?:en|s)?(?![\\p{L}-])`, form === form.toUpperCase() ? "u" : "iu"),
    })),
  );

/** The difficult words that stand in a text, by their word or abbreviation, each once, in the order of the register. */
export function termsIn(text: string): TermId[] {
  return [...new Set(patterns.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id))];
}
