import type { NodeId, OutcomeId, QuestionId, StepId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";
import type { StopId } from "../ids/stops";
import type { ActorId } from "../registers/actors";
import type { DeadlineId } from "../registers/deadlines";
import type { FactId } from "../registers/facts";
import type { LadderId } from "./ladders";

/** The guide is a graph of questions, steps and outcomes. It is data only: no functions, no dates, no markup. */

type NonEmpty<T> = readonly [T, ...T[]];

/** A way on. It carries its own target, so no answer can lack one. */
export type Answer = {
  /** What a parent would say, at most eight words. */
  readonly label: string;
  readonly next: NodeId;
  /** This edge goes back to an earlier point of the route: real life repeats itself. */
  readonly back?: true;
};

type NodeBase = {
  readonly stop: StopId;
  readonly facts: NonEmpty<FactId>;
  /** The explanation that belongs to this node. */
  readonly explanation: ExplanationSlug;
};

/** One question. The answers are links. */
export type Question = NodeBase & {
  readonly kind: "question";
  /** At most fifteen words, ends in a question mark. */
  readonly question: string;
  /** Why we ask, or how to find out: one to three short sentences. */
  readonly help: string;
  readonly answers: readonly [Answer, Answer, ...Answer[]];
};

/** A way on that may be the one to take when the last day of some deadlines of the node has passed. */
export type Way = Answer & { readonly whenPassed?: NonEmpty<DeadlineId> };

/** What to do when a last day comes near or has passed, or when you do not agree. */
export type Branch = Answer & {
  /** One or two sentences that say what you can do first. */
  readonly advice: string;
};

type Passed = {
  /** Deadlines whose last day has passed when you come here: the node itself is what comes next. */
  readonly passedHere?: NonEmpty<DeadlineId>;
};

type StepBase = NodeBase & {
  readonly kind: "step";
  /** Reads as a sentence: "De school vraagt de TLV aan". */
  readonly title: string;
  /** What happens now: one to three sentences, most important first. */
  readonly happens: string;
  readonly actors: NonEmpty<ActorId>;
  /** What you can do, most important first; each one or two sentences. */
  readonly actions: NonEmpty<string>;
  /** A sentence to say or send as it stands. */
  readonly say?: string;
  /** Papers to bring or ask for. */
  readonly bring?: readonly string[];
  readonly next: Answer;
  /** Other ways on that are neither late nor a disagreement. */
  readonly others?: NonEmpty<Way>;
};

/**
 * The way on when it is late: the last day of one of `whenPassed` has passed; without that, of any deadline of the step that no
 * other way names.
 */
type Late = Branch & Way;

/** A step with a deadline always says what to do when it is late and when you disagree, and where that can end. */
type TimedStep = StepBase &
  Passed & {
    readonly deadlines: NonEmpty<DeadlineId>;
    /** The way on while the last day still lies ahead. It is never the way for who is late. */
    readonly near?: Branch;
    readonly late: Late;
    readonly disagree: Branch;
    readonly ladder: LadderId;
  };

type UntimedStep = StepBase & {
  readonly deadlines?: never;
  readonly near?: never;
  readonly passedHere?: never;
  readonly late?: Late;
  readonly disagree?: Branch;
  readonly ladder?: LadderId;
};

export type Step = TimedStep | UntimedStep;

/** A way on from an outcome. It always goes back: the route begins a new stretch. */
type Change = Way & { readonly back: true };

/** Where a route ends or rests. */
export type Outcome = NodeBase &
  Passed & {
    readonly kind: "outcome";
    readonly title: string;
    /** `geregeld` = it works; `wachten` = someone else must act first; `verder` = you have a next move; `gevaar` = safety first. */
    readonly mood: "geregeld" | "wachten" | "verder" | "gevaar";
    /** Where you stand now: one to three sentences. */
    readonly happens: string;
    /** What to do now, most important first. */
    readonly actions: NonEmpty<string>;
    readonly say?: string;
    readonly deadlines?: NonEmpty<DeadlineId>;
    /** The bodies you can turn to when this does not solve it. */
    readonly ladder?: LadderId;
    /** Who helps you from here. */
    readonly contact: ActorId;
    /** What to keep an eye on from now on. */
    readonly watch: NonEmpty<string>;
    /** Where to go if it changes. These edges always go back. */
    readonly ifChanges: NonEmpty<Change>;
  };

export type Node = Question | Step | Outcome;

/** The whole guide: every id has a node of its own kind. */
export type GuideNodes = Readonly<Record<QuestionId, Question> & Record<StepId, Step> & Record<OutcomeId, Outcome>>;

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
