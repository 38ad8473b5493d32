import type { DeadlineId } from "../registers/deadlines";
import type { Node, Way } from "./model";

/**
 * Where a parent goes when the last day of a deadline of this node has passed: one of its ways on, or `here` when the node itself
 * is what comes next. Undefined when the node does not say: a test allows that only where there is no last day.
 */
export function wayWhenPassed(node: Node, deadline: DeadlineId): Way | "here" | undefined {
  if (node.kind === "question" || !node.deadlines?.includes(deadline)) return undefined;
  if (node.passedHere?.includes(deadline)) return "here";
  const ways: readonly Way[] = node.kind === "outcome" ? node.ifChanges : [...(node.others ?? []), ...(node.late ? [node.late] : [])];
  const named = ways.find(({ whenPassed }) => whenPassed?.includes(deadline));
  if (named || node.kind === "outcome") return named;
  return node.late?.whenPassed ? undefined : node.late;
}
