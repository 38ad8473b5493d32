import { collect } from "../collect";
import type { NodeId } from "../ids/nodes";
import { fillDeadlines } from "../words/placeholders";
import { readWords } from "../words/read-words";
import { entries } from "../words/word";
import type { GuideNodes, Node } from "./model";
import { type NodeWords, schemaOf, withWords } from "./node-words";
import { nodeIds, type Subject, structure, subjectOf, subjects } from "./structure";

/** The file with the words of a subject, below the root. */
function wordsFile(subject: Subject): string {
  return `content/nl/gids/${subject}.yaml`;
}

/** What must stand in the file of each subject. */
const schemas = new Map(
  (Object.keys(subjects) as Subject[]).map((subject) => {
    const home = `lib/guide/data/${subject}.ts`;
    const nodes = Object.keys(subjects[subject]) as NodeId[];
    return [subject, entries(Object.fromEntries(nodes.map((id) => [id, schemaOf(structure[id], home)])), home)] as const;
  }),
);

/**
 * The Dutch words of a subject, by node.
 * @throws as readWords does
 */
export function readSubject(subject: Subject, root?: string): Readonly<Record<string, NodeWords>> {
  const schema = schemas.get(subject);
  if (!schema) throw new Error(`Er is geen onderwerp "${subject}" in lib/guide/structure.ts.`);
  return readWords(wordsFile(subject), schema, root) as Readonly<Record<string, NodeWords>>;
}

/** A node as it was made last, with the words from which it was made. */
type Made = { readonly words: NodeWords; readonly node: Node };

const made = new Map<NodeId, Made>();

/**
 * Returns the node with this id, with its words.
 * @throws as readWords does
 */
export function nodeOf(id: NodeId): Node {
  const words = readSubject(subjectOf(id))[id] as NodeWords;
  const before = made.get(id);
  if (before?.words === words) return before.node;
  const node = withWords(structure[id], words, fillDeadlines);
  made.set(id, { words, node });
  return node;
}

/**
 * The whole guide, with its words.
 * @throws as readWords does
 */
export function guideNodes(): GuideNodes {
  return Object.fromEntries(nodeIds.map((id) => [id, nodeOf(id)])) as unknown as GuideNodes;
}

/**
 * Reads every file of words, to see what is wrong in them.
 * @param root the folder of the project
 * @throws with the faults of all of them
 */
export function readGuideWords(root: string): void {
  collect(Object.keys(subjects) as Subject[], (subject) => readSubject(subject, root));
}

/** The heading of a node's page: the question, or the title. */
export function titleOf(node: Node): string {
  return node.kind === "question" ? node.question : node.title;
}
