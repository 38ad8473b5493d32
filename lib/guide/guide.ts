import type { NodeId } from "../ids/nodes";
import { sayIn } from "../words/placeholders";
import { wordSet, wordsIn } from "../words/word-set";
import type { GuideNodes, Node } from "./model";
import { type NodeWords, schemaOf, withWords } from "./node-words";
import { nodeIds, type Subject, structure, subjects } from "./structure";

/** The words of the guide: content/<language>/gids/<subject>.yaml. */
export const guideWords = wordSet<Record<NodeId, NodeWords>>(
  "gids",
  Object.fromEntries(
    (Object.keys(subjects) as Subject[]).map((subject) => {
      const home = `lib/guide/data/${subject}.ts`;
      const nodes = Object.keys(subjects[subject]) as NodeId[];
      return [subject, { home, entries: Object.fromEntries(nodes.map((id) => [id, schemaOf(structure[id], home)])) }];
    }),
  ),
);

/** A node in a language, or in Dutch where its translation is missing or older than the Dutch. */
export type ReadNode = { readonly node: Node; readonly language: string };

/** Each node as it was made last, by its words. */
const made = new WeakMap<NodeWords, ReadNode>();

/**
 * Returns the node with this id, with its words in a language.
 * @param root the folder of the project
 * @throws as readWords does
 */
export function nodeIn(id: NodeId, language: string, root?: string): ReadNode {
  const read = wordsIn(guideWords, id, language, root);
  const before = made.get(read.words);
  if (before) return before;
  const node = { node: withWords(structure[id], read.words, sayIn(read.language)), language: read.language };
  made.set(read.words, node);
  return node;
}

/**
 * Returns the node with this id, with its Dutch words.
 * @throws as readWords does
 */
export function nodeOf(id: NodeId): Node {
  return nodeIn(id, "nl").node;
}

/**
 * The whole guide, with its words.
 * @throws as readWords does
 */
export function guideNodes(): GuideNodes {
  return Object.fromEntries(nodeIds.map((id) => [id, nodeOf(id)])) as unknown as GuideNodes;
}

/** The heading of a node's page: the question, or the title. */
export function titleOf(node: Node): string {
  return node.kind === "question" ? node.question : node.title;
}
