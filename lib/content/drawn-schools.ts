import type { NonEmpty } from "../non-empty";
import type { FactId } from "../registers/facts";

/** What is told of each kind of school, in this order. */
export const kindRows = ["voor-wie", "klas", "nodig", "heen", "tot"] as const;

/** The kinds of school that a parent hears of when the own school cannot help. */
export const schoolKindsDrawn = ["sbo", "so", "vso", "pro"] as const;

export type SchoolKindDrawn = (typeof schoolKindsDrawn)[number];

/** What the rows rest on. How large a class is, no law says: that row promises nothing. */
export const kindFacts: NonEmpty<FactId> = ["5.1", "5.9", "6.11", "6.12", "6.13", "7.10"];

type AgeBar = {
  readonly verband: "po" | "vo";
  /** In years. Where the law names no age, a bar has an open end. */
  readonly from: number;
  readonly until: number;
  readonly isOpen?: true;
};

/**
 * From which age to which a child may be at a kind of school: facts 3.3 and 7.10. Eight years after the fourth birthday group 8 is over (fact
 * 7.17); the law names no age there, so it is drawn and not told.
 */
export const ageBars = {
  basisschool: { verband: "po", from: 4, until: 14 },
  sbo: { verband: "po", from: 4, until: 14 },
  so: { verband: "po", from: 4, until: 14 },
  gewoon: { verband: "vo", from: 12, until: 18, isOpen: true },
  pro: { verband: "vo", from: 12, until: 18 },
  vso: { verband: "vo", from: 12, until: 20 },
} as const satisfies Record<string, AgeBar>;

export const ageFacts: NonEmpty<FactId> = ["1.3", "1.4", "3.3", "7.10"];

/** Where a bar stands on the line of ages, from 0 to 100. */
export function barOf({ from, until }: Pick<AgeBar, "from" | "until">): { readonly start: number; readonly length: number } {
  const [first, last] = [4, 20];
  const at = (age: number) => ((age - first) / (last - first)) * 100;
  return { start: at(from), length: at(until) - at(from) };
}
