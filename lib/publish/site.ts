import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Element, Root } from "hast";
import { select } from "hast-util-select";
import { toHtml } from "hast-util-to-html";
import rehypeParse from "rehype-parse";
import { unified } from "unified";

/** One page, in memory only while it is made. */
export type Page = {
  /** Address on the site: "/", "/uitleg/de-aanvraag/", "/404.html". */
  readonly address: string;
  readonly tree: Root;
};

/** One thing that happens to a page by itself, with what it takes from outside the page. A step may change the tree that it gets. */
export type PageStep<Taken = unknown> = {
  /** What it does, in Dutch. */
  readonly name: string;
  readonly run: (page: Page, taken: Taken) => Page;
};

const parser = unified().use(rehypeParse);

/** Parses one HTML document with the browser's own algorithm (parse5). */
export function parsePage(html: string): Root {
  return parser.parse(html);
}

/** The HTML of a page as it will be sent. */
export function pageHtml(page: Page): string {
  return toHtml(page.tree, { collapseEmptyAttributes: true });
}

/** The head of a page. @throws when there is none */
export function headOf(page: Page): Element {
  const head = select("head", page.tree);
  if (!head) throw new Error(`${page.address}: de pagina heeft geen <head>.`);
  return head;
}

/** The main part of a page. @throws when there is none */
export function mainOf(page: Page): Element {
  const main = select("main", page.tree);
  if (!main) throw new Error(`${page.address}: de pagina heeft geen <main>.`);
  return main;
}

/** All files below a folder, relative to it, with "/" between the parts, in a fixed order. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** "uitleg/de-tlv/index.html" → "/uitleg/de-tlv/": where a file of the site stands. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/u, "")}`;
}

/** "/uitleg/de-tlv/" → "uitleg/de-tlv/index.html", "/404.html" → "404.html": the file of a page. */
export function fileOf(address: string): string {
  return `${address.slice(1)}${address.endsWith("/") ? "index.html" : ""}`;
}

/** Writes a file below the folder of the site, making folders where needed. */
export function writeBelow(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
