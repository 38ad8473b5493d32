import type { Element, ElementContent, Properties, Root, RootContent } from "hast";
import { visit } from "unist-util-visit";
import type { Page } from "@/lib/publish/site";

/** What each element that holds others may hold. */
const children: Readonly<Record<string, readonly string[]>> = {
  ul: ["li", "template"],
  ol: ["li"],
  // A template is not shown: a host fills it (components/host/gap.tsx).
  dl: ["dt", "dd", "div", "template"],
  table: ["caption", "thead", "tbody", "tr"],
  tr: ["th", "td"],
};
/** What a reader must be able to call by its name. */
const named = new Set(["a", "button", "summary", "h1", "h2", "h3", "h4", "th", "legend", "dt", "label", "caption", "figcaption"]);
/** Attributes that name other elements of the page. */
const references = ["ariaLabelledBy", "ariaDescribedBy", "ariaControls", "htmlFor", "headers"] as const;

const isElement = (node: RootContent | ElementContent): node is Element => node.type === "element";

/** The words by which a screen reader calls an element: its label, else what it holds. */
function nameOf(node: Element): string {
  const { ariaLabel, alt, ariaHidden } = node.properties;
  if (String(ariaHidden) === "true") return "";
  if (ariaLabel ?? alt) return String(ariaLabel ?? alt).trim();
  return node.children
    .map((child) => (isElement(child) ? nameOf(child) : child.type === "text" ? child.value : ""))
    .join("")
    .trim();
}

/** What is looked at on all pages together, and what is wrong. */
export type Looked = { controls: number; references: number; lists: number };

/**
 * What a screen reader would stumble over on a page, as far as it shows without drawing the page: something to press, to read or to fill in
 * that has no name, a reference to what is not there, a list of something else than rows.
 * @param looked is added to
 * @returns one line per fault
 */
export function nameFaults({ address, tree }: Pick<Page, "address" | "tree">, looked: Looked): string[] {
  const faults: string[] = [];
  const elements = elementsIn(tree);
  const ids = new Set(elements.map(({ properties }) => properties.id));
  const labelled = new Set(elements.flatMap(({ tagName, properties }) => (tagName === "label" ? wordsIn(properties.htmlFor) : [])));
  for (const element of elements) {
    const { tagName, properties } = element;
    const where = `${address}: <${tagName}>`;
    if (named.has(tagName) || ["img", "dialog"].includes(String(properties.role))) {
      looked.controls += 1;
      if (!nameOf(element) && !properties.ariaLabelledBy) faults.push(`${where} heeft geen naam.`);
    }
    if (["input", "select", "textarea"].includes(tagName) && properties.type !== "hidden") {
      looked.controls += 1;
      const isInLabel = elements.some((other) => other.tagName === "label" && elementsIn(other).includes(element));
      if (!properties.ariaLabel && !properties.ariaLabelledBy && !labelled.has(String(properties.id)) && !isInLabel)
        faults.push(`${where} heeft geen label.`);
    }
    if (tagName === "img" && properties.alt === undefined) faults.push(`${where} heeft geen alt.`);
    if (Number(properties.tabIndex ?? 0) > 0) faults.push(`${where} heeft een eigen plek in de volgorde van Tab.`);
    for (const name of references) {
      for (const id of wordsIn(properties[name])) {
        looked.references += 1;
        if (!ids.has(id)) faults.push(`${where} wijst met ${name} naar "${id}", dat er niet is.`);
      }
    }
    const allowed = children[tagName];
    if (allowed) {
      looked.lists += 1;
      const strange = element.children.filter(isElement).find(({ tagName: child }) => !allowed.includes(child));
      if (strange) faults.push(`${where} bevat <${strange.tagName}>.`);
    }
  }
  return faults;
}

/** The ids in an attribute, which may be a list. */
function wordsIn(value: Properties[string]): string[] {
  return [value ?? ""]
    .flat()
    .flatMap((part: unknown) => String(part).split(/\s+/u))
    .filter(Boolean);
}

function elementsIn(tree: Root | Element): Element[] {
  const found: Element[] = [];
  visit(tree, "element", (element) => void found.push(element));
  return found;
}
