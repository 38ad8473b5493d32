import type { Found } from "../places/place";

/** One place of the site that a search can find. */
export type SearchRecord = Found & {
  /** Where a parent reads it: "/uitleg/de-aanvraag/#hoe-lang". */
  readonly address: string;
  /** Its heading. */
  readonly title: string;
};
