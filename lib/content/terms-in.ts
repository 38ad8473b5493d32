import { allTerms } from "../registers/term-words";
import type { TermId } from "../registers/terms";
import type { Term } from "../registers/terms/term";

/** Words that are also everyday Dutch: a parent understands them where they stand, or in the name of a body. */
const everyday: readonly TermId[] = ["aanmelden", "inschrijven", "toelating", "passend-onderwijs"];
/** "so" is also a syllable of other words and stands right beside sbo, which is always explained. */
const tooShort = /^so$/u;

/**
 * Finds a form as a word by itself, also as a plural; an ellipsis in it stands for words of the same sentence, or for none.
 */
export function patternOf(form: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}-])${form.replaceAll(" … ", " (?:[^.!?]* )?")}(?:en|s)?(?![\\p{L}-])`,
    form === form.toUpperCase() ? "u" : "iu",
  );
}

type Pattern = { readonly id: TermId; readonly pattern: RegExp };
type Patterns = { readonly difficult: readonly Pattern[]; readonly others: readonly Pattern[] };

/** What was made for the terms: they are others when a word has changed. */
const known = new WeakMap<ReturnType<typeof allTerms>, Patterns>();

function patterns(): Patterns {
  const terms = allTerms();
  const before = known.get(terms);
  if (before) return before;
  const all = Object.entries(terms) as [TermId, Term][];
  const patternsOf = (formsOf: (term: Term, id: TermId) => readonly string[]) =>
    all.flatMap(([id, term]) => formsOf(term, id).map((form) => ({ id, pattern: patternOf(form) })));
  const made = {
    difficult: patternsOf(({ word, abbreviation }, id) =>
      everyday.includes(id) ? [] : [word, ...(abbreviation && !tooShort.test(abbreviation) ? [abbreviation] : [])],
    ),
    others: patternsOf(({ forms = [] }) => forms),
  };
  known.set(terms, made);
  return made;
}

/** The difficult words that stand in a text, by their word or abbreviation, each once, in the order of the register. */
export function termsIn(text: string): TermId[] {
  return [
    ...new Set(
      patterns()
        .difficult.filter(({ pattern }) => pattern.test(text))
        .map(({ id }) => id),
    ),
  ];
}

/** Every term that a text says in any of its forms, each once, in the order in which a parent meets them. */
export function termsSaidIn(text: string): TermId[] {
  const { difficult, others } = patterns();
  const places = [...difficult, ...others]
    .map(({ id, pattern }) => ({ id, place: text.search(pattern) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place);
  return [...new Set(places.map(({ id }) => id))];
}
