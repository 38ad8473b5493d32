import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { type Sentence, sentencesOf } from "./readability";

/** Where words stand in code: pages, components and islands, and the messages of lib. Registers and the guide are read as data. */
const folders = ["app", "components", "lib"];
const readAsData = /^lib\/(?:registers\/(?:facts|terms|sources|laws|actors|deadlines)|content\/plain-words)/u;

/** At least three words, and it begins or ends as a sentence: so names of classes and ids are left out. */
const looksLikeSentence = (text: string) =>
  (text.match(/[\p{L}]{2,}/gu) ?? []).length >= 3 && (/^["„]?[\p{Lu}]/u.test(text) || /[.?!]$/u.test(text));

/** The sentences that stand in code, file by file: labels of islands, error messages, headings and lines of pages. */
export function screenTexts(): { readonly file: string; readonly sentences: readonly Sentence[] }[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)))
    .filter((file) => /\.tsx?$/u.test(file) && !readAsData.test(file))
    .sort()
    .map((file) => ({ file, sentences: sentencesIn(readFileSync(file, "utf8"), file) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** The sentences in the strings and the markup of one file. */
export function sentencesIn(source: string, file: string): Sentence[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Sentence[] = [];
  const add = (raw: string, node: ts.Node) => {
    const text = raw.replace(/\s+/gu, " ").trim();
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    if (looksLikeSentence(text)) found.push(...sentencesOf({ text, line }));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isJsxText(node) || ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(node.text, node);
    if (ts.isTemplateExpression(node)) {
      // What is filled in counts as one word.
      add([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("x"), node);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
