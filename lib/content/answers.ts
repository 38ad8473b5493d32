import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Nodes, Root } from "mdast";
import { type CheckedText, checkBody, frontmatterIn } from "./check";
import { type AnswerFrontmatter, answerSchema } from "./frontmatter";
import { parseMdx } from "./parse";
import { sentencesOf } from "./readability";
import { shownOn } from "./shown";
import { attribute, isJsxElement, type JsxElement, textBlocks } from "./text";

const folder = "content/antwoorden";
/** An answer is read at once, on two screens of a phone. */
const fewestWords = 80;
const mostWords = 220;
const mostActions = 3;

export type CheckedAnswer = CheckedText & { readonly frontmatter: AnswerFrontmatter };

/** The file of an answer. */
export function answerFile(slug: string): string {
  return `${folder}/${slug}.mdx`;
}

/** The answers that stand in content/, in the order of the alphabet. @param root the folder of the project */
export function answerSlugs(root = "."): string[] {
  return readdirSync(join(root, folder))
    .flatMap((name) => /^([a-z0-9-]+)\.mdx$/u.exec(name)?.[1] ?? [])
    .sort();
}

/**
 * Checks one answer: its front matter, the closed vocabulary, its length, and that it tells all that a parent must know.
 * @param file shown in messages
 * @param day ISO date for which it is read
 * @throws one Error with a line for every fault: file, line, what is wrong, how to mend it, in Dutch
 */
export function checkAnswer(source: string, file: string, day: string): CheckedAnswer {
  const root = parseMdx(source, file);
  const frontmatter = frontmatterIn(root, answerSchema, file);
  const text = checkBody(root, source, file, day, answerFormFaults);
  const shown = shownOn(root, day);
  const faults = [...lengthFaults(shown, file), ...untold(frontmatter, shown, file)];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const facts = [...new Set([...(Object.keys(frontmatter.moet) as (keyof typeof frontmatter.moet)[]), ...text.facts])];
  return { frontmatter, ...text, facts };
}

/** An answer has no headings, and ends with what you can do now. */
function answerFormFaults(root: Root, file: string): string[] {
  const blocks = root.children.filter(({ type }) => type !== "yaml");
  const doing = blocks.filter((child) => isJsxElement(child) && child.name === "Doen");
  const last = blocks.at(-1);
  const faults = blocks
    .filter(({ type }) => type === "heading")
    .map(({ position }) => `${file}:${position?.start.line ?? 1}: een antwoord heeft geen koppen. Maak er een zin van.`);
  if (blocks[0]?.type !== "paragraph") faults.push(`${file}: begin met een gewone zin die de vraag beantwoordt.`);
  if (doing.length !== 1 || doing[0] !== last) return [...faults, `${file}: eindig met precies één <Doen>: wat je nu kunt doen.`];
  const [list, ...others] = last && "children" in last ? last.children : [];
  const count = list?.type === "list" ? list.children.length : 0;
  if (others.length > 0 || count < 1 || count > mostActions) {
    faults.push(`${file}: in <Doen> hoort een lijst met - en niets anders, van een tot ${mostActions} dingen.`);
  }
  return faults;
}

/** Counts each term of the law as two words, such as "6 weken": a text may not become too long because the law changes. */
function lengthFaults(shown: Root, file: string): string[] {
  const sentences = textBlocks(withTerms(shown, () => "6 weken") as Root).flatMap(sentencesOf);
  const count = sentences.reduce((sum, { words }) => sum + words.length, 0);
  if (count >= fewestWords && count <= mostWords) return [];
  return [`${file}: het antwoord telt ${count} woorden; schrijf er ${fewestWords} tot ${mostWords}.`];
}

/**
 * Facts that the answer must tell, and whose words do not stand in it. A term of the law stands there as it is written in the text: its
 * number may change.
 */
function untold({ moet }: AnswerFrontmatter, shown: Root, file: string): string[] {
  const text = squeezed(textBlocks(withTerms(shown, asWritten) as Root).map((block) => block.text));
  return Object.entries(moet)
    .filter(([, words]) => !text.includes(squeezed([words])))
    .map(
      ([fact, words]) =>
        `${file}: moet: feit ${fact}: de woorden "${words}" staan niet in het antwoord. Schrijf ze over uit de tekst, met <Termijn id="…" /> erbij.`,
    );
}

/** The same text, with something else in the place of each <Termijn>. */
function withTerms<Kind extends Nodes>(node: Kind, textOf: (term: JsxElement) => string): Nodes {
  if (isJsxElement(node) && node.name === "Termijn") return { type: "text", value: textOf(node) };
  return "children" in node ? ({ ...node, children: node.children.map((child) => withTerms(child, textOf)) } as Nodes) : node;
}

/** A term of the law as it is written in a text. */
function asWritten(term: JsxElement): string {
  const part = attribute(term, "deel");
  return `<Termijn id="${attribute(term, "id")}"${part ? ` deel="${part}"` : ""} />`;
}

function squeezed(texts: readonly string[]): string {
  return texts.join(" ").replace(/\s+/gu, " ").toLowerCase();
}
