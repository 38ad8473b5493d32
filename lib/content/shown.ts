import type { Nodes, Root } from "mdast";
import { type Fact, type FactId, facts } from "../registers/facts";
import { isValidOn } from "../registers/validity";
import { attribute, isJsxElement } from "./text";

/**
 * The text as it stands on the site on a day: without what <Zolang> and <Daarna> hide on that day.
 * @param root a text whose elements have been checked
 * @param day ISO date
 */
export function shownOn(root: Root, day: string): Root {
  return prune(root, day);
}

function prune<T extends Nodes>(node: T, day: string): T {
  if (!("children" in node)) return node;
  return { ...node, children: node.children.filter((child) => isShown(child, day)).map((child) => prune(child, day)) };
}

function isShown(node: Nodes, day: string): boolean {
  if (!isJsxElement(node) || (node.name !== "Zolang" && node.name !== "Daarna")) return true;
  const holds = isValidOn(facts[attribute(node, "feit") as FactId] as Fact, day);
  return node.name === "Zolang" ? holds : !holds;
}
