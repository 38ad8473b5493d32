import type { Node } from "./model";

const longest = 155;

/** A node in one line for search results and shared links: at most 155 characters, cut at a sentence or a word. */
export function descriptionOf(node: Node): string {
  const text = node.kind === "question" ? node.help : node.happens;
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const lastSentence = start.lastIndexOf(". ");
  return lastSentence > 60 ? start.slice(0, lastSentence + 1) : `${start.slice(0, start.lastIndexOf(" "))} …`;
}
