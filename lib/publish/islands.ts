import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { selectAll } from "hast-util-select";
import type { Page } from "./site";

export const islandFolder = "components/islands";

/** Names of all islands: the files in components/islands, without their ending. */
export function islandNames(): string[] {
  return readdirSync(islandFolder)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(/\.tsx$/u, ""))
    .sort();
}

/** Names of the islands in a page. @throws when an island has no file */
export function islandsIn(page: Page, names: readonly string[]): string[] {
  const found = selectAll("[data-island]", page.tree).map((element) => String(element.properties.dataIsland));
  for (const name of found) {
    if (!names.includes(name)) throw new Error(`${page.address}: eiland "${name}" heeft geen bestand ${islandFolder}/${name}.tsx.`);
  }
  return [...new Set(found)];
}

/**
 * Every word in the source of an island and of the files beside it that it uses, at once or later. The classes that it adds to
 * the page are among them: a page must keep their style, though they do not stand in it yet.
 */
export function wordsOfIsland(name: string): Set<string> {
  const file = [".tsx", ".ts"].map((ending) => join(islandFolder, name + ending)).find(existsSync);
  if (!file) throw new Error(`${islandFolder}/${name}.tsx bestaat niet.`);
  const source = readFileSync(file, "utf8");
  const others = [...source.matchAll(/(?:from |import\()"\.\/([a-z-]+)"/gu)].map(([, other = ""]) => other);
  // A class may hold a colon or a slash ("first-letter:uppercase"): what stands between quotes and spaces is a word as well.
  const words = [...(source.match(/[\w-]+/gu) ?? []), ...source.split(/[\s"'`{}$]+/u)];
  return new Set([...words, ...others.flatMap((other) => [...wordsOfIsland(other)])]);
}
