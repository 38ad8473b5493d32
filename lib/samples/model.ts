import type { Day } from "../dates/day";
import type { NodeId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";
import type { LetterSlug } from "../letters/letters";
import type { NonEmpty } from "../non-empty";
import type { ActorId } from "../registers/actors";
import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import type { TermId } from "../registers/terms";

/** How a block of a paper is drawn: the letterhead, loose lines, a name with what is filled in, a heading, running text, a list. */
export type BlockKind = "hoofd" | "regels" | "vak" | "kop" | "tekst" | "punten";

/**
 * What stands beside a block to explain it. It says no more than its facts.
 * `begin` marks the day from which a deadline counts, `bezwaar` where the paper says how to object.
 */
type CalloutStructure = { readonly facts: NonEmpty<FactId>; readonly marks?: "begin" | "bezwaar" };

/** One block of a paper: its words stand under its id. */
export type BlockStructure = { readonly id: string; readonly kind: BlockKind; readonly callout?: CalloutStructure };

/** A paper that a parent may get, made up as an example, without its words: these stand in content/<language>/papieren/<group>.yaml. */
export type SampleStructure = {
  /** Who sends it. */
  readonly sender: ActorId;
  /** The places of the guide where a parent holds it; it leads back to the first. */
  readonly nodes: NonEmpty<NodeId>;
  readonly explanation: ExplanationSlug;
  /** The days that it names, each made up. Its own day is `brief`: there a deadline starts. */
  readonly days: Readonly<Record<string, Day>> & { readonly brief: Day };
  /** The deadline that it starts, counted from its own day. */
  readonly deadline: DeadlineId;
  /** From above to below. */
  readonly blocks: NonEmpty<BlockStructure>;
  /** What may be missing from it, each with the facts for what to do then. */
  readonly missing: Readonly<Record<string, NonEmpty<FactId>>>;
  /** What carries the words on how such papers differ, for one kind of school and another. */
  readonly differs: NonEmpty<FactId>;
  /** The letters that may follow it. */
  readonly letters: NonEmpty<LetterSlug>;
  readonly terms: NonEmpty<TermId>;
};
