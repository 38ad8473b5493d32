import { type Sentence, sentencesOf } from "../content/readability";
import type { Node } from "./model";

/** Everything that a parent reads as sentences on the page of a node, part by part. Labels and headings are not among them. */
export function nodeTexts(node: Node): string[] {
  switch (node.kind) {
    case "question":
      return [node.help];
    case "step":
      return [
        node.happens,
        ...node.actions,
        ...(node.say ? [node.say] : []),
        ...(node.near ? [node.near.advice] : []),
        ...(node.late ? [node.late.advice] : []),
        ...(node.disagree ? [node.disagree.advice] : []),
      ];
    case "outcome":
      return [node.happens, ...node.actions, ...(node.say ? [node.say] : []), ...node.watch];
  }
}

/** The sentences of a node; `line` counts the parts of the text, from 1. */
export function nodeSentences(node: Node): Sentence[] {
  return nodeTexts(node).flatMap((text, index) => sentencesOf({ text, line: index + 1 }));
}
