import type { NodeId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";
import type { NonEmpty } from "../non-empty";
import type { ActorId } from "../registers/actors";
import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import type { FieldId } from "./fields";
import type { LetterStepId } from "./letter-steps";

/** A reason that a parent can choose, when it is so in their case; the fact that carries it. */
type GroundStructure = { readonly id: string; readonly fact: FactId };

/** A question with a few answers, of which each puts its own words into the letter. */
type ChoiceStructure = { readonly id: string; readonly options: readonly [string, string, ...string[]] };

/**
 * A letter that a parent writes, without its words: these stand in content/<language>/brieven/<slug>.yaml. It is data only: how it is put
 * together with what a parent fills in is told in compose.ts.
 */
export type LetterStructure = {
  /** The part of the route under which /brieven/ lists it. */
  readonly step: LetterStepId;
  /** Who gets it. */
  readonly to: ActorId;
  /** The places of the guide where it is written; it leads back to the first. */
  readonly nodes: NonEmpty<NodeId>;
  readonly explanation: ExplanationSlug;
  /** What the letter and the advice around it rest on, beside its grounds. */
  readonly facts: NonEmpty<FactId>;
  /** Until when it must be there, and the field with the day from which that counts. */
  readonly deadline?: {
    readonly id: DeadlineId;
    readonly from: FieldId;
    /** The answer for which alone it holds. */
    readonly only?: { readonly choice: string; readonly option: string };
  };
  /** Where to go when the last day has passed. */
  readonly late?: NodeId;
  /** What is filled in beside the fields of every letter, in the order of the form. */
  readonly fields: readonly FieldId[];
  readonly choices?: NonEmpty<ChoiceStructure>;
  readonly grounds?: NonEmpty<GroundStructure>;
};
