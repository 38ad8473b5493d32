import { type Term, type TermId, terms } from "../registers/terms";

/** Words that are also everyday Dutch: a parent understands them where they stand, or in the name of a body. */
const everyday: readonly TermId[] = ["aanmelden", "inschrijven", "toelating", "passend-onderwijs"];
/** "so" is also a syllable of other words and stands right beside sbo, which is always explained. */
const tooShort = /^so$/u;

type Pattern = { readonly id: TermId; readonly pattern: RegExp };

/**
 * Finds a form as a word by itself, also as a plural; an ellipsis in it stands for words of the same sentence, or for none.
 */
export function patternOf(form: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}-])${form.replaceAll(" … ", " (?:[^.!?]* )?")}(?:en|s)?(?![\\p{L}-])`,
    form === form.toUpperCase() ? "u" : "iu",
  );
}

const all = Object.entries(terms as Record<string, Term>) as [TermId, Term][];
const patternsOf = (formsOf: (term: Term, id: TermId) => readonly string[]): Pattern[] =>
  all.flatMap(([id, term]) => formsOf(term, id).map((form) => ({ id, pattern: patternOf(form) })));

const difficult = patternsOf(({ word, abbreviation }, id) =>
  everyday.includes(id) ? [] : [word, ...(abbreviation && !tooShort.test(abbreviation) ? [abbreviation] : [])],
);
const otherForms = patternsOf(({ forms = [] }) => forms);

/** The difficult words that stand in a text, by their word or abbreviation, each once, in the order of the register. */
export function termsIn(text: string): TermId[] {
  return [...new Set(difficult.filter(({ pattern }) => pattern.test(text)).map(({ id }) => id))];
}

/** Every term that a text says in any of its forms, each once, in the order in which a parent meets them. */
export function termsSaidIn(text: string): TermId[] {
  const places = [...difficult, ...otherForms]
    .map(({ id, pattern }) => ({ id, place: text.search(pattern) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  return [...new Set(places.map(({ id }) => id))];
}
