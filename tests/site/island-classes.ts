import { existsSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";

/**
 * Every class that the code of an island can give an element, read from its syntax: className and class in JSX and in what makes elements
 * without it, assignments to className, and class="…" in a text of HTML. Of each file that it imports, at once or later, lib/ too.
 * @param name file in components/islands, without its ending
 */
export function classesOfIsland(name: string): ReadonlySet<string> {
  const classes = new Set<string>();
  for (const file of filesFrom(`components/islands/${name}`)) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const visit = (node: ts.Node): void => {
      if (isClassProperty(node)) for (const text of textsIn(node)) addWords(classes, text);
      if (ts.isStringLiteralLike(node)) {
        for (const [, list = ""] of node.text.matchAll(/\bclass="([^"]*)"/gu)) addWords(classes, list);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return classes;
}

function addWords(classes: Set<string>, text: string): void {
  for (const word of text.split(/\s+/u)) if (word) classes.add(word);
}

/** className={…}, { class: … }, { className: … } and element.className = … */
function isClassProperty(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node)) return /^class(?:Name)?$/u.test(node.name.getText());
  return ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left) && node.left.name.text === "className";
}

/** Every piece of text within a node, those of templates and of conditions too. */
function textsIn(node: ts.Node): string[] {
  const own = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) ? [node.text] : [];
  const inner: string[] = [];
  ts.forEachChild(node, (child) => void inner.push(...textsIn(child)));
  return [...own, ...inner];
}

/** A file by its path without its ending, and all files of ours that it imports, for more than a type. */
function filesFrom(path: string, found = new Set<string>()): ReadonlySet<string> {
  const file = [".tsx", ".ts"].map((ending) => path + ending).find((candidate) => existsSync(candidate));
  if (!file || found.has(file)) return found;
  found.add(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  for (const { fileName } of importedFiles) {
    if (fileName.startsWith("@/")) filesFrom(fileName.slice(2), found);
    else if (fileName.startsWith(".")) filesFrom(posix.join(posix.dirname(file), fileName), found);
  }
  return found;
}
