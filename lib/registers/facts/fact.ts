import type { NonEmpty } from "../../non-empty";
import type { Certainty, SourceId } from "../sources";
import type { Validity } from "../validity";

/**
 * How strong a statement is. No text may be stronger or weaker: `must` = someone has a duty, or a parent has a right;
 * `may` = it is someone's choice; `usually` = practice, or the law is not conclusive; `states` = how things are.
 */
export type Force = "must" | "may" | "usually" | "states";

/** One thing that a fact says, in one Dutch sentence, for a jurist to check. */
export type Statement = {
  readonly force: Force;
  readonly says: string;
  /** How a sentence of a text looks that tells this: a test holds its words against the force. Only where a mistake would cost a parent a right. */
  readonly told?: RegExp;
};

const statement =
  (force: Force) =>
  (says: string, told?: RegExp): Statement => ({ force, says, ...(told && { told }) });

/** A statement about a duty, or about a right of a parent or a pupil. */
export const must = statement("must");
/** A statement about what someone may do, without a duty to. */
export const may = statement("may");
/** A statement about what is usually so, or what the law leaves open. */
export const usually = statement("usually");
/** A statement about how things are: neither a duty nor a choice. */
export const states = statement("states");

/** One claim, stated once, with the sources it rests on. Texts and guide nodes refer to it by number. */
export type Fact = Validity & {
  /** What it says, statement by statement. A number of a deadline comes from the register of deadlines. */
  readonly claim: NonEmpty<Statement>;
  readonly sources: NonEmpty<SourceId>;
  readonly certainty: Certainty;
  /** What changes, or may change, as a phrase: the title in the feed of changes. */
  readonly change?: string;
  /** Why no text tells this to parents: only for a fact that is used nowhere. */
  readonly untold?: string;
};

/** The whole claim as running text. */
export function claimText({ claim }: Pick<Fact, "claim">): string {
  return claim.map(({ says }) => says).join(" ");
}
