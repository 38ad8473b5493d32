import type { Found } from "../places/place";

/** One place of the site that a search can find. */
export type SearchRecord = Omit<Found, "within"> & {
  /** Where a parent reads it: "/uitleg/de-aanvraag/#hoe-lang". */
  readonly address: string;
  /** Its heading. */
  readonly title: string;
  /** What it is a part of, in one line: "De aanvraag voor speciaal onderwijs". */
  readonly place: string;
};
