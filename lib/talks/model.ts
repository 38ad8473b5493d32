import type { NodeId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";
import type { LetterSlug } from "../letters/letters";
import type { NonEmpty } from "../non-empty";
import type { ActorId } from "../registers/actors";
import type { FactId } from "../registers/facts";

/** A sheet for a talk, without its words: these stand in content/<language>/gesprekken/gesprekken.yaml. */
export type TalkStructure = {
  /** The places of the guide where this talk is held; the sheet leads back to the first. */
  readonly nodes: NonEmpty<NodeId>;
  readonly explanation: ExplanationSlug;
  /** Who sits there. */
  readonly table: NonEmpty<ActorId>;
  /** Who decides in the end, of those at the table or elsewhere. */
  readonly decides: ActorId;
  readonly facts: NonEmpty<FactId>;
  /** It speaks to the pupil, and not to a parent. */
  readonly isForPupil?: true;
  /** The letter to send afterwards. */
  readonly letter: LetterSlug;
};
