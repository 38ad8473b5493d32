import { z } from "zod";
import { labels, word, wordList } from "../words/word";
import type {
  Answer,
  Arrow,
  Branch,
  Node,
  NodeStructure,
  Outcome,
  OutcomeStructure,
  Question,
  QuestionStructure,
  Step,
  StepStructure,
} from "./model";

/** The words of a node as they stand in its file. The structure tells which ways on have a label there. */
export type NodeWords = z.output<ReturnType<typeof schemaOf>>;

type QuestionWords = z.output<ReturnType<typeof questionWords>>;
type StepWords = z.output<ReturnType<typeof stepWords>>;
type OutcomeWords = z.output<ReturnType<typeof outcomeWords>>;

/** Makes of a word what a reader sees: fills in the numbers of deadlines. */
type Say = (text: string) => string;

/** What must stand in a file of words for a node. @param home where its structure stands, for messages */
export function schemaOf(node: NodeStructure, home: string) {
  switch (node.kind) {
    case "question":
      return questionWords(node, home);
    case "step":
      return stepWords(node, home);
    case "outcome":
      return outcomeWords(node, home);
  }
}

/** A node with its words. @param words what schemaOf read for this node */
export function withWords(node: NodeStructure, words: NodeWords, say: Say): Node {
  switch (node.kind) {
    case "question":
      return questionWith(node, words as QuestionWords, say);
    case "step":
      return stepWith(node, words as StepWords, say);
    case "outcome":
      return outcomeWith(node, words as OutcomeWords, say);
  }
}

const targets = (arrows: readonly Arrow[]) => arrows.map(({ next }) => next);
const branch = z.strictObject({ antwoord: word, advies: word });
const told = { titel: word, nu: word, doen: wordList, zeg: word.optional() };

/** The words of a branch, there when the structure has the branch and only then. */
function branchOf(arrow: Arrow | undefined, home: string) {
  return (arrow ? branch : z.undefined(`deze weg staat niet in ${home}. Haal hem weg.`).optional()) as z.ZodType<
    z.output<typeof branch> | undefined
  >;
}

function questionWords({ answers }: QuestionStructure, home: string) {
  return z.strictObject({ vraag: word, hulp: word, antwoorden: labels(targets(answers), home) });
}

function stepWords({ near, late, disagree, others }: StepStructure, home: string) {
  return z.strictObject({
    ...told,
    meenemen: wordList.optional(),
    dichtbij: branchOf(near, home),
    "te-laat": branchOf(late, home),
    "niet-eens": branchOf(disagree, home),
    verder: word,
    ook: others ? labels(targets(others), home) : labels([], home).optional(),
  });
}

function outcomeWords({ ifChanges }: OutcomeStructure, home: string) {
  return z.strictObject({ ...told, "let-op": wordList, verandert: labels(targets(ifChanges), home) });
}

function questionWith(node: QuestionStructure, { vraag, hulp, antwoorden }: QuestionWords, say: Say): Question {
  return {
    ...node,
    question: say(vraag),
    help: say(hulp),
    answers: labelled(node.answers, antwoorden, say) as unknown as Question["answers"],
  };
}

function stepWith(node: StepStructure, words: StepWords, say: Say): Step {
  const { meenemen, dichtbij, "te-laat": teLaat, "niet-eens": nietEens, verder, ook = [] } = words;
  const { near, late, disagree, others } = node;
  return {
    ...node,
    ...toldWith(words, say),
    ...(meenemen && { bring: meenemen.map(say) }),
    next: { ...node.next, label: say(verder) },
    ...(others && { others: labelled(others, ook, say) }),
    ...(near && dichtbij && { near: advised(near, dichtbij, say) }),
    ...(late && teLaat && { late: advised(late, teLaat, say) }),
    ...(disagree && nietEens && { disagree: advised(disagree, nietEens, say) }),
  } as unknown as Step;
}

function outcomeWith(node: OutcomeStructure, words: OutcomeWords, say: Say): Outcome {
  return {
    ...node,
    ...toldWith(words, say),
    watch: words["let-op"].map(say) as unknown as Outcome["watch"],
    ifChanges: labelled(node.ifChanges, words.verandert, say) as unknown as Outcome["ifChanges"],
  };
}

function toldWith({ titel, nu, doen, zeg }: Pick<StepWords, keyof typeof told>, say: Say) {
  const [first = "", ...rest] = doen.map(say);
  return { title: say(titel), happens: say(nu), actions: [first, ...rest] as const, ...(zeg !== undefined && { say: say(zeg) }) };
}

function labelled(arrows: readonly Arrow[], said: readonly string[], say: Say): Answer[] {
  return arrows.map((arrow, index) => ({ ...arrow, label: say(said[index] ?? "") }));
}

function advised(arrow: Arrow, { antwoord, advies }: z.output<typeof branch>, say: Say): Branch {
  return { ...arrow, label: say(antwoord), advice: say(advies) };
}
