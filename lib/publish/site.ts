import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Element, Root } from "hast";
import { select } from "hast-util-select";
import { toHtml } from "hast-util-to-html";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Edition } from "../edition";

/** One exported page. Steps change the tree in place; the file is written at the end. */
export type Page = {
  /** Address on the site: "/", "/uitleg/de-aanvraag/", "/404.html". */
  readonly address: string;
  /** File relative to the folder: "uitleg/de-aanvraag/index.html". */
  readonly file: string;
  readonly tree: Root;
};

/** The exported site in memory. */
export type Site = {
  /** Folder that holds the site, normally "out". */
  readonly folder: string;
  readonly pages: Page[];
  readonly edition: Edition;
};

/** One transformation or check of the published site. Throws, with page and reason, when the site may not go out. */
export type PublishStep = {
  /** What it does, as shown while publishing. */
  readonly name: string;
  readonly run: (site: Site) => void | Promise<void>;
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

function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/u, "")}`;
}

/**
 * Reads all pages of an exported site.
 * @param folder the folder that next build wrote
 * @param edition what it was built for
 * @throws when there is nothing to publish
 */
export function readSite(folder: string, edition: Edition): Site {
  if (!existsSync(folder)) throw new Error(`De map ${folder}/ bestaat niet. Draai eerst "next build".`);
  const pages = filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ address: addressOf(file), file, tree: parsePage(readFileSync(join(folder, file), "utf8")) }));
  if (pages.length === 0) throw new Error(`In ${folder}/ staat geen enkele pagina. Draai eerst "next build".`);
  return { folder, pages, edition };
}

/** Writes a file below the folder of the site, making folders where needed. */
export function writeBelow(folder: string, file: string, content: string | Uint8Array): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
