import type { LawId } from "../laws";

/** How sure we are that the source says this: `hoog` = read in the text itself, `midden` = worded with reserve on the site. */
export type Certainty = "hoog" | "midden";

/** One place where a claim can be looked up. */
export type Source = {
  readonly law: LawId;
  /** Article as the law writes it: "18a", "4:13", "2.47". Left out for a body's own page. */
  readonly article?: string;
  /** Paragraph (lid) and letter: "lid 6, onder c". */
  readonly paragraph?: string;
  /** ISO date on which the source was last read; null while no one has read it for this site: /bronnen/ then says so. */
  readonly checkedOn: string | null;
  readonly certainty: Certainty;
};
