import type { Nodes, Root, RootContent } from "mdast";
import { parseMdx } from "../content/parse";
import { explanationSource, readExplanation } from "../content/read";
import { sectionOf } from "../content/section";
import { shownOn } from "../content/shown";
import { isJsxElement, textBlocks } from "../content/text";
import type { ExplanationSlug } from "../ids/slugs";

/** A heading that asks something, with what the text below it says first. */
export type Answered = {
  readonly question: string;
  readonly answer: string;
  /** Id of the heading; left out for the title of the page. */
  readonly section?: string;
};

/** An answer takes whole paragraphs as long as it stays within so many characters; the first is always whole. */
const longestAnswer = 400;

/**
 * The questions among the headings of an explanation, the title first, each with the beginning of its text as an answer. A heading
 * that is followed by no running text, such as a heading or a panel, has no answer and is left out.
 * @param day ISO date: what does not hold on it is no answer
 * @throws as readExplanation does
 */
export function answersIn(slug: ExplanationSlug, day: string): Answered[] {
  const source = explanationSource(slug);
  const { frontmatter, sections } = readExplanation(slug, day);
  const title = frontmatter.titel;
  const found = [
    ...(asks(title) ? [{ question: title, answer: summaryIn(shownOn(parseMdx(source, slug), day)) }] : []),
    ...sections
      .filter((section) => asks(section.title))
      .map(({ id, title: question }) => ({ question, answer: openingOf(sectionOf(source, id, day)), section: id })),
  ];
  return found.filter(({ answer }) => answer);
}

function asks(heading: string): boolean {
  return heading.endsWith("?");
}

/** The answer in short, which stands at the top. */
function summaryIn({ children }: Root): string {
  return children
    .filter((child) => named(child) === "InHetKort")
    .map(textOf)
    .join(" ");
}

/** The first paragraphs and lists of a section. */
function openingOf({ children: [, ...blocks] }: Root): string {
  let made = "";
  for (const block of blocks.flatMap(withoutWrapper)) {
    if (!isRunning(block)) break;
    const next = [made, textOf(block)].filter(Boolean).join(" ");
    // A line that ends in a colon says nothing without the list that follows.
    if (made && !made.endsWith(":") && next.length > longestAnswer) break;
    made = next;
  }
  return made.endsWith(":") ? "" : made;
}

/** <Zolang> and <Daarna> have been judged already: what they hold is text like any other. */
function withoutWrapper(block: RootContent): RootContent[] {
  const isWrapper = named(block) === "Zolang" || named(block) === "Daarna";
  return isWrapper && "children" in block ? (block.children as RootContent[]) : [block];
}

function isRunning({ type }: Nodes): boolean {
  return type === "paragraph" || type === "list";
}

function named(node: Nodes): string | undefined {
  return isJsxElement(node) ? (node.name ?? undefined) : undefined;
}

function textOf(block: RootContent): string {
  return textBlocks({ type: "root", children: [block] })
    .map(({ text }) => text)
    .join(" ");
}
