import type { NodeId, OutcomeId, QuestionId, StepId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";
import type { StopId } from "../ids/stops";
import type { NonEmpty } from "../non-empty";
import type { ActorId } from "../registers/actors";
import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import type { LadderId } from "./ladders";

/**
 * The guide is a graph of questions, steps and outcomes. It is data only: no functions, no dates, no markup. Its structure stands in
 * lib/guide/data/, its words in content/<language>/gids/; the shapes below are told once, and take what a way on says as a parameter:
 * nothing in the structure, its words in the guide.
 */

/** A way on. It carries its own target, so no answer can lack one. */
export type Arrow = {
  readonly next: NodeId;
  /** This edge goes back to an earlier point of the route: real life repeats itself. */
  readonly back?: true;
};

/** A way on that may be the one to take when the last day of some deadlines of the node has passed. */
type TimedArrow = Arrow & { readonly whenPassed?: NonEmpty<DeadlineId> };

/** What a parent would say, at most eight words. */
type Labelled = { readonly label: string };

/** The same, with one or two sentences that say what you can do first. */
type Advised = Labelled & { readonly advice: string };

export type Answer = Arrow & Labelled;
export type Way = TimedArrow & Labelled;
/** What to do when a last day comes near or has passed, or when you do not agree. */
export type Branch = Arrow & Advised;

type NodeBase = {
  readonly stop: StopId;
  readonly facts: NonEmpty<FactId>;
  /** The explanation that belongs to this node. */
  readonly explanation: ExplanationSlug;
};

/** One question. The answers are links. */
type QuestionShape<Said> = NodeBase & {
  readonly kind: "question";
  readonly answers: readonly [Arrow & Said, Arrow & Said, ...(Arrow & Said)[]];
};

type Passed = {
  /** Deadlines whose last day has passed when you come here: the node itself is what comes next. */
  readonly passedHere?: NonEmpty<DeadlineId>;
};

type StepBase<Said> = NodeBase & {
  readonly kind: "step";
  readonly actors: NonEmpty<ActorId>;
  readonly next: Arrow & Said;
  /** Other ways on that are neither late nor a disagreement. */
  readonly others?: NonEmpty<TimedArrow & Said>;
};

/**
 * A step with a deadline always says what to do when it is late and when you disagree, and where that can end. `late` is the way on when the
 * last day of one of its `whenPassed` has passed; without that, of any deadline of the step that no other way names.
 */
type TimedStep<Said, Advice> = StepBase<Said> &
  Passed & {
    readonly deadlines: NonEmpty<DeadlineId>;
    /** The way on while the last day still lies ahead. It is never the way for who is late. */
    readonly near?: Arrow & Advice;
    readonly late: TimedArrow & Advice;
    readonly disagree: Arrow & Advice;
    readonly ladder: LadderId;
  };

type UntimedStep<Said, Advice> = StepBase<Said> & {
  readonly deadlines?: never;
  readonly near?: never;
  readonly passedHere?: never;
  readonly late?: TimedArrow & Advice;
  readonly disagree?: Arrow & Advice;
  readonly ladder?: LadderId;
};

type StepShape<Said, Advice> = TimedStep<Said, Advice> | UntimedStep<Said, Advice>;

/** Where a route ends or rests. */
type OutcomeShape<Said> = NodeBase &
  Passed & {
    readonly kind: "outcome";
    /** `geregeld` = it works; `wachten` = someone else must act first; `verder` = you have a next move; `gevaar` = safety first. */
    readonly mood: "geregeld" | "wachten" | "verder" | "gevaar";
    readonly deadlines?: NonEmpty<DeadlineId>;
    /** The bodies you can turn to when this does not solve it. */
    readonly ladder?: LadderId;
    /** Who helps you from here. */
    readonly contact: ActorId;
    /** Where to go if it changes. These edges always go back: the route begins a new stretch. */
    readonly ifChanges: NonEmpty<TimedArrow & Said & { readonly back: true }>;
  };

export type QuestionStructure = QuestionShape<unknown>;
export type StepStructure = StepShape<unknown, unknown>;
export type OutcomeStructure = OutcomeShape<unknown>;
export type NodeStructure = QuestionStructure | StepStructure | OutcomeStructure;

export type Question = QuestionShape<Labelled> & {
  /** At most fifteen words, ends in a question mark. */
  readonly question: string;
  /** Why we ask, or how to find out: one to three short sentences. */
  readonly help: string;
};

type Told = {
  /** Reads as a sentence: "De school vraagt de TLV aan". */
  readonly title: string;
  /** What happens now, or where you stand: one to three sentences, most important first. */
  readonly happens: string;
  /** What you can do, most important first; each one or two sentences. */
  readonly actions: NonEmpty<string>;
  /** A sentence to say or send as it stands. */
  readonly say?: string;
};

/** A step: who acts now, what a parent can do, and where it leads; with a deadline also what to do when that has passed. */
export type Step = StepShape<Labelled, Advised> &
  Told & {
    /** Papers to bring or ask for. */
    readonly bring?: readonly string[];
  };

export type Outcome = OutcomeShape<Labelled> &
  Told & {
    /** What to keep an eye on from now on. */
    readonly watch: NonEmpty<string>;
  };

/** One page of the guide. */
export type Node = Question | Step | Outcome;

/** The whole guide: every id has a node of its own kind. */
export type GuideNodes = Readonly<Record<QuestionId, Question> & Record<StepId, Step> & Record<OutcomeId, Outcome>>;

/** The same without its words. */
export type GuideStructure = Readonly<
  Record<QuestionId, QuestionStructure> & Record<StepId, StepStructure> & Record<OutcomeId, OutcomeStructure>
>;

/** A door on /wat-nu/: what a parent would say about today. */
export type Start = {
  readonly label: string;
  readonly next: NodeId;
  /** What else a parent types in the search for this door. Never shown. */
  readonly searchedAs?: readonly string[];
};

/** Doors that belong together, under a heading. */
export type StartGroup = {
  readonly id: string;
  readonly title: string;
  /** What a parent finds behind it, in a few words: the group is folded. */
  readonly hint: string;
  readonly starts: NonEmpty<Start>;
};
