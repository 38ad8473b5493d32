/**
 * What the compiler refuses. Checked by tsc: every line below a ts-expect-error must be an error, or tsc fails.
 */

import { guideNodes } from "@/lib/guide/guide";
import type {
  Answer,
  Arrow,
  GuideNodes,
  GuideStructure,
  Outcome,
  OutcomeStructure,
  Question,
  QuestionStructure,
  Step,
  StepStructure,
} from "@/lib/guide/model";
import type { Deadline } from "@/lib/registers/deadlines";
import type { Fact } from "@/lib/registers/facts";

const nodes = guideNodes();

declare const question: Question;
declare const step: Step;
declare const outcome: Outcome;
const timed = nodes["verband-beslist"];
declare const fact: Fact;
declare const deadline: Deadline;

// @ts-expect-error an unknown target
export const unknownTarget: Answer = { label: "Ja", next: "bestaat-niet" };
// @ts-expect-error an answer without a target
export const noTarget: Answer = { label: "Ja" };
// @ts-expect-error a question with one answer
export const oneAnswer: Question = { ...question, answers: [{ label: "Ja", next: "breed-overleg" }] };
// @ts-expect-error a node without facts
export const noFacts: Question = { ...question, facts: [] };
// @ts-expect-error an unknown fact
export const unknownFact: Question = { ...question, facts: ["99.99"] };
// @ts-expect-error an unknown stop
export const unknownStop: Question = { ...question, stop: "onderweg" };
// @ts-expect-error an unknown explanation
export const unknownExplanation: Question = { ...question, explanation: "bestaat-niet" };
// @ts-expect-error terms by hand: they are read from the text
export const termsByHand: Question = { ...question, terms: ["bezwaar"] };
// @ts-expect-error a step without an actor
export const noActor: Step = { ...step, actors: [] };
// @ts-expect-error an unknown actor
export const unknownActor: Step = { ...step, actors: ["minister"] };
// @ts-expect-error a step without an action
export const noAction: Step = { ...step, actions: [] };
const { late: _late, ...withoutLate } = timed;
// @ts-expect-error a deadline without a way for when it is late
export const timedWithoutLate: Step = withoutLate;
const { disagree: _disagree, ...withoutDisagree } = timed;
// @ts-expect-error a deadline without a way for who does not agree
export const timedWithoutDisagree: Step = withoutDisagree;
const { ladder: _ladder, ...withoutLadder } = timed;
// @ts-expect-error a deadline without the bodies to turn to
export const timedWithoutLadder: Step = withoutLadder;
export const timedWithAll: Step = timed;
// @ts-expect-error an unknown deadline
export const unknownDeadline: Outcome = { ...outcome, deadlines: ["bestaat-niet"] };
// @ts-expect-error an outcome without an action
export const idleOutcome: Outcome = { ...outcome, actions: [] };
// @ts-expect-error an outcome without a contact
export const lonelyOutcome: Outcome = { ...outcome, contact: undefined };
// @ts-expect-error an edge that leaves an outcome always goes back
export const forwardFromOutcome: Outcome = { ...outcome, ifChanges: [{ label: "", next: "breed-overleg" }] };
// @ts-expect-error an unknown key, such as a misspelled one
export const misspelled: Answer = { label: "Ja", next: "breed-overleg", bakc: true };
// @ts-expect-error a fact without a source
export const noSource: Fact = { ...fact, sources: [] };
// @ts-expect-error an unknown source
export const unknownSource: Fact = { ...fact, sources: ["wpo-0"] };
// @ts-expect-error a low certainty is not stated as fact
export const uncertain: Fact = { ...fact, certainty: "laag" };
// @ts-expect-error a deadline without a basis
export const noBasis: Deadline = { ...deadline, basis: undefined };

declare const structure: GuideStructure;
declare const stepStructure: StepStructure;
declare const outcomeStructure: OutcomeStructure;
export const arrow: Arrow = { next: "breed-overleg", back: true };
// @ts-expect-error a label in the structure: words stand in content/
export const labelInStructure: Arrow = { next: "breed-overleg", label: "Ja" };
// @ts-expect-error a title in the structure
export const titleInStructure: StepStructure = { ...stepStructure, title: "De school belt" };
// @ts-expect-error advice in the structure
export const adviceInStructure: StepStructure = { ...stepStructure, next: { next: "breed-overleg", advice: "Bel." } };
// @ts-expect-error a structure of a question with one way on
export const oneWay: QuestionStructure = { kind: "question", stop: "zorgen", facts: ["1.1"], explanation: "de-tlv", answers: [arrow] };
// @ts-expect-error an edge that leaves an outcome always goes back, also in the structure
export const forwardStructure: OutcomeStructure = { ...outcomeStructure, ifChanges: [{ next: "breed-overleg" }] };
const { ladder: _steps, ...stepWithoutLadder } = structure["verband-beslist"];
// @ts-expect-error a structure with a deadline and without the bodies to turn to
export const timedStructure: StepStructure = { ...stepWithoutLadder, deadlines: ["beslissing-tlv"] };
const { "breed-overleg": _gone, ...incompleteStructure } = structure;
// @ts-expect-error a structure that misses a node
export const missingStructure: GuideStructure = incompleteStructure;

const { "breed-overleg": _missing, ...incomplete } = nodes;
// @ts-expect-error a guide that misses a node
export const missingNode: GuideNodes = incomplete;
// @ts-expect-error a node of another kind than its id says
export const wrongKind: GuideNodes = { ...nodes, "breed-overleg": outcome };
