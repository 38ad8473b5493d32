import { plainLetters } from "../slug";

/** What stays of a text when capitals, accents, spaces and marks do not count: "S GRAVENHAGE" and "'s-Gravenhage" are the same. */
export function lettersOf(text: string): string {
  return plainLetters(text).replaceAll(/[^a-z0-9]/gu, "");
}

/** Our spelling when an official file means the same, else that of the file. So a change of capitals changes no line. */
export function inOurSpelling(ours: string, theirs: string, letters: (text: string) => string = lettersOf): string {
  return letters(ours) === letters(theirs) ? ours : theirs;
}
