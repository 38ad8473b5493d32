import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";

/** Takes elements out of a page, wherever they stand. */
export function remove(tree: Root, elements: readonly Element[]): void {
  const gone = new Set<unknown>(elements);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !gone.has(node)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
