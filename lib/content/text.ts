import type { Nodes, Parents, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { deadlineText } from "../registers/deadline-text";
import type { DeadlineId } from "../registers/deadlines";
import { termOf } from "../registers/term-words";
import { type TermId, terms } from "../registers/terms";
import { splitHeading } from "./heading";

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A piece of running text: a paragraph, a list item, a cell. Its sentences never run on into the next. */
export type TextBlock = {
  readonly text: string;
  /** Line in the file, counted from 1. */
  readonly line: number;
  /** Headings and table cells are spell-checked but not counted as sentences. */
  readonly kind: "running" | "heading" | "cell";
  /** Set when the sentence stands in <Uitzondering>: the reason why it may break a limit. */
  readonly exception?: string;
};

export function isJsxElement(node: Nodes): node is JsxElement {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** Value of a plain string attribute, or undefined. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((item) => item.type === "mdxJsxAttribute" && item.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
}

/** The text of a tree as a parent reads it, block by block. Quoted law and sources are left out. */
export function textBlocks(root: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  collect(root, blocks);
  return blocks;
}

const notRead = new Set(["Bronnen", "Wetstekst", "Plaat"]);

function collect(parent: Parents, blocks: TextBlock[]): void {
  for (const child of parent.children) {
    const line = child.position?.start.line ?? 0;
    if (isJsxElement(child) && notRead.has(child.name ?? "")) continue;
    if (child.type === "paragraph" || child.type === "tableCell" || child.type === "heading") {
      const text = inlineText(child).replace(/\s+/gu, " ").trim();
      const exception = exceptionIn(child);
      const kind = child.type === "heading" ? "heading" : child.type === "tableCell" ? "cell" : "running";
      if (text) blocks.push({ text: kind === "heading" ? splitHeading(text).text : text, line, kind, ...(exception && { exception }) });
    } else if (isJsxElement(child) && child.type === "mdxJsxTextElement") {
      const text = inlineText({ type: "paragraph", children: [child] }).trim();
      if (text)
        blocks.push({ text, line, kind: "running", ...(attribute(child, "reden") && { exception: attribute(child, "reden") ?? "" }) });
    } else if ("children" in child) {
      collect(child as Parents, blocks);
    }
  }
}

function exceptionIn(parent: Parents): string | undefined {
  for (const child of parent.children) {
    if (isJsxElement(child) && child.name === "Uitzondering") return attribute(child, "reden");
  }
  return undefined;
}

function inlineText(parent: Parents): string {
  return parent.children
    .map((child) => {
      if (child.type === "text" || child.type === "inlineCode") return child.value;
      if (child.type === "break") return " ";
      if (isJsxElement(child)) return spokenForm(child);
      return "children" in child ? inlineText(child as Parents) : "";
    })
    .join("");
}

/** What a component says in the middle of a sentence. */
function spokenForm(element: JsxElement): string {
  const id = attribute(element, "id");
  if (element.name === "Termijn" && id !== undefined) {
    return deadlineText(id as DeadlineId, attribute(element, "deel") === "verlenging" ? "extension" : "span");
  }
  if (element.name === "Begrip" && element.children.length === 0 && id !== undefined) {
    return Object.hasOwn(terms, id) ? termOf(id as TermId).word : id;
  }
  return inlineText(element as Parents);
}
