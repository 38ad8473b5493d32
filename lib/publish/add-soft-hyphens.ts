import type { Element } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { element } from "./element";
import type { PageStep } from "./site";
import { partsOfHosts, withSoftHyphens } from "./soft-hyphens";

/** What is read as it is written: code, the name of a part of a drawing, and the words of an island, which it compares with its own when it wakes. */
export function staysWhole({ tagName, properties }: Element): boolean {
  return ["head", "title", "script", "style", "pre", "code", "textarea"].includes(tagName) || "dataIsland" in properties;
}

/**
 * Lets long words be cut at the end of a line, with a hyphen. In texts alone: names for a screen reader, ids and what machines read
 * stay whole, and so do the search and what a button copies, which are made of the content itself.
 */
export const addSoftHyphens: PageStep = {
  name: "lange woorden laten afbreken",
  run(page) {
    visit(page.tree, (node, index, parent) => {
      if (node.type === "element" && staysWhole(node)) return SKIP;
      if (node.type !== "text" || index === undefined || parent?.type !== "element") return undefined;
      const [first = "", ...others] = partsOfHosts(node.value);
      node.value = withSoftHyphens(first);
      const rest = others.flatMap((value) => [element("wbr", {}), { type: "text" as const, value: withSoftHyphens(value) }]);
      parent.children.splice(index + 1, 0, ...rest);
      return index + 1 + rest.length;
    });
    return page;
  },
};
