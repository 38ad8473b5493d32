/** One place of the site that a search can find. */
export type SearchRecord = {
  /** Where a parent reads it: "/uitleg/de-aanvraag/#hoe-lang". */
  readonly address: string;
  /** Its heading. */
  readonly title: string;
  /** What it is a part of, in one line: "De aanvraag voor speciaal onderwijs". */
  readonly place: string;
  /** Its first sentences, as shown with the result. */
  readonly opening: string;
  /** The words by which parents look for exactly this place, misspellings among them. Never shown. */
  readonly words: readonly string[];
  /** The words of the page around it: they help when two places are alike. Never shown. */
  readonly around: readonly string[];
  /** Everything that a parent reads there. */
  readonly text: string;
};
