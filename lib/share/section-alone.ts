import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { splitHeading } from "../content/heading";
import { parseMdx } from "../content/parse";
import { explanationSource } from "../content/read";
import { sectionOf } from "../content/section";
import { attribute, isJsxElement, type JsxElement } from "../content/text";
import { factIds } from "../content/vocabulary";
import type { Edition } from "../edition";
import type { ExplanationSlug } from "../ids/slugs";
import type { FactId } from "../registers/facts";
import type { TermId } from "../registers/terms";

/** What a section needs around it to be whole by itself. */
export type SectionAlone = {
  /** Ids of the headings in it, its own first: a link to another one leads to the page of the section. */
  readonly headings: readonly string[];
  /** Words that it links to, in order. */
  readonly terms: readonly TermId[];
  /** Facts of the sources that stand below it on its page, for a section that has none of its own. */
  readonly facts: readonly FactId[];
};

/**
 * Reads what a section needs around it.
 * @param section the id of its heading
 * @throws when no heading has this id
 */
export function sectionAlone(slug: ExplanationSlug, section: string, { day }: Edition): SectionAlone {
  const source = explanationSource(slug);
  const root = sectionOf(source, section, day);
  const elements = elementsIn(root);
  const isSourced = elements.some(({ name }) => name === "Bronnen" || name === "Zolang" || name === "Daarna");
  return {
    headings: root.children.filter(({ type }) => type === "heading").map((heading) => idOf(source, heading)),
    terms: [...new Set(elements.filter(({ name }) => name === "Begrip").map((element) => attribute(element, "id") as TermId))],
    facts: isSourced ? [] : factsBelow(parseMdx(source, slug), root.children.at(-1)?.position?.end.line ?? 0),
  };
}

function elementsIn(root: Root): JsxElement[] {
  const elements: JsxElement[] = [];
  visit(root, (node) => {
    if (isJsxElement(node)) elements.push(node);
  });
  return elements;
}

/** The facts of the first sources after a line. */
function factsBelow(root: Root, line: number): FactId[] {
  const sources = elementsIn(root).find(({ name, position }) => name === "Bronnen" && (position?.start.line ?? 0) > line);
  return sources ? factIds(attribute(sources, "feiten") ?? "") : [];
}

function idOf(source: string, { position }: Nodes): string {
  return splitHeading(source.slice(position?.start.offset, position?.end.offset).replace(/^#+\s*/u, "")).id;
}
