import type { Certainty, SourceId } from "../sources";
import type { Validity } from "../validity";

type NonEmpty<T> = readonly [T, ...T[]];

/** One claim, stated once, with the sources it rests on. Texts and guide nodes refer to it by number. */
export type Fact = Validity & {
  /** The claim in one to three Dutch sentences, for a jurist to check. */
  readonly claim: string;
  readonly sources: NonEmpty<SourceId>;
  readonly certainty: Certainty;
  /** What changes, or may change, as a phrase: the title in the feed of changes. */
  readonly change?: string;
  /** Why no text tells this to parents: only for a fact that is used nowhere. */
  readonly untold?: string;
};
