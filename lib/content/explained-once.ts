import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { attribute, isJsxElement } from "./text";

/**
 * Holds that a text explains a term once: the word leads to its meaning at its first use, and the meaning leads back there.
 * @param root a text as it stands on a day
 * @throws one Error with a line for every other use: file, line, what is wrong, how to mend it, in Dutch
 */
export function checkExplainedOnce(root: Root, file: string): void {
  const explained = new Set<string | undefined>();
  const faults: string[] = [];
  visit(root, (node) => {
    if (!isJsxElement(node) || node.name !== "Begrip") return;
    const id = attribute(node, "id");
    if (explained.has(id)) {
      faults.push(`${file}:${node.position?.start.line ?? 1}: <Begrip id="${id}"> staat hierboven al. Schrijf hier alleen het woord.`);
    }
    explained.add(id);
  });
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
