import type { TermId } from "./terms";

/** The address of a term's page. */
export function termAddress(id: TermId): `/begrippen/${string}/` {
  return `/begrippen/${id}/`;
}

/** The page that lists words as they stand in letters. */
export const letterAddress = "/begrippen/in-de-brief/";
