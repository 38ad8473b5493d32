import { nameOrder } from "../by-letter";
import { termOf } from "./term-words";
import { type TermId, terms } from "./terms";
import type { InLetter } from "./terms/term";

/** A line of the A–Z: a term, or another name that leads to one. */
export type TermEntry = {
  /** What the line is sorted by and shows: "zorgplicht", "rugzakje". */
  readonly name: string;
  readonly id: TermId;
  /** `begrip` = the term itself; the others lead to it. */
  readonly kind: "begrip" | "afkorting" | "andere naam" | "woord van vroeger";
};

const termIds = Object.keys(terms) as TermId[];

/** Every word by which a parent may look: terms, abbreviations, other and old names, in the order of the alphabet. */
export function termEntries(): TermEntry[] {
  return termIds
    .flatMap((id): TermEntry[] => {
      const { word, abbreviation, alsoCalled = [], formerly = [] } = termOf(id);
      return [
        { name: word, id, kind: "begrip" },
        ...(abbreviation ? [{ name: abbreviation, id, kind: "afkorting" } as const] : []),
        ...alsoCalled.map((name) => ({ name, id, kind: "andere naam" }) as const),
        ...formerly.map((name) => ({ name, id, kind: "woord van vroeger" }) as const),
      ];
    })
    .sort((a, b) => nameOrder.compare(a.name, b.name));
}

/** Words as they stand in a letter, with the term that explains them. */
export type LetterPhrase = InLetter & { readonly id: TermId };

/** Everything that the register quotes from letters, in the order of the register. */
export function letterPhrases(): LetterPhrase[] {
  return termIds.flatMap((id) => (termOf(id).inLetters ?? []).map((inLetter) => ({ ...inLetter, id })));
}

/** The terms of which no sentence is quoted, in the order of the alphabet: their names may stand in a letter too. */
export function termsWithoutPhrase(): TermId[] {
  const bare = termIds.filter((id) => !termOf(id).inLetters);
  return bare.sort((one, other) => nameOrder.compare(termOf(one).word, termOf(other).word));
}

/** Every name of a term by which a letter may call it. */
export function namesOf(id: TermId): string[] {
  const { word, abbreviation, alsoCalled = [], formerly = [] } = termOf(id);
  return [word, ...(abbreviation ? [abbreviation] : []), ...alsoCalled, ...formerly];
}

/** The term as a heading: "toelaatbaarheidsverklaring (TLV)". */
export function termName(id: TermId, language?: string): string {
  const { word, abbreviation } = termOf(id, language);
  return abbreviation ? `${word} (${abbreviation})` : word;
}
