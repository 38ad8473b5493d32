import { termsIn } from "../content/terms-in";
import { termOf } from "../registers/term-words";
import type { TermId } from "../registers/terms";

/** Every name of a term. */
export function namesOf(id: TermId): string[] {
  const { word, abbreviation, alsoCalled = [], formerly = [], searchedAs = [] } = termOf(id);
  return [word, ...(abbreviation ? [abbreviation] : []), ...alsoCalled, ...formerly, ...searchedAs];
}

/** All names of the terms in a heading: who types "indicatie" looks for what we call a TLV. */
export function namesIn(heading: string): string[] {
  return termsIn(heading).flatMap(namesOf);
}
