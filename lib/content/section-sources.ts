import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { FactId } from "../registers/facts";
import { splitHeading } from "./heading";
import { attribute, isJsxElement } from "./text";
import { factIds } from "./vocabulary";

/** What one section (##) of an explanation rests on, with all that stands under it. */
export type SectionSources = { readonly id: string; readonly title: string; readonly facts: readonly FactId[] };

/**
 * The facts of each section of an explanation, in order.
 * @param root a checked text as it stands on a day
 * @param source the same text as an editor wrote it
 * @param file shown in messages
 * @throws one Error with a line for every section that has no <Bronnen>, or more than one, in Dutch
 */
export function sectionSources(root: Root, source: string, file: string): SectionSources[] {
  const sections: { id: string; title: string; line: number; lists: number; facts: Set<FactId> }[] = [];
  for (const block of root.children) {
    if (block.type === "heading" && block.depth === 2) {
      const { start, end } = block.position ?? {};
      const { id, text } = splitHeading(source.slice(start?.offset, end?.offset).replace(/^#+\s*/u, ""));
      sections.push({ id, title: text, line: start?.line ?? 1, lists: 0, facts: new Set() });
    }
    const section = sections.at(-1);
    if (!section) continue;
    visit(block, (node) => {
      if (!isJsxElement(node)) return;
      if (node.name === "Bronnen") section.lists++;
      if (node.name === "Bronnen") for (const fact of factIds(attribute(node, "feiten") ?? "")) section.facts.add(fact);
      if (node.name === "Zolang" || node.name === "Daarna") section.facts.add(attribute(node, "feit") as FactId);
    });
  }
  const faults = sections.flatMap(({ id, line, lists }) =>
    lists === 1
      ? []
      : [`${file}:${line}: onder de kop "${id}" staat ${lists} keer <Bronnen>. Zet onderaan elke paragraaf (##) er precies één.`],
  );
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return sections.map(({ id, title, facts }) => ({ id, title, facts: [...facts] }));
}
