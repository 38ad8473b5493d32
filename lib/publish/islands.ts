import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import type { Root } from "hast";
import { selectAll } from "hast-util-select";

export const islandFolder = "components/islands";

/** Names of all islands: the files in components/islands, without their ending. */
export function islandNames(): string[] {
  return readdirSync(islandFolder)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(/\.tsx$/u, ""))
    .sort();
}

/** Names of the islands in a page, each once. */
export function islandsIn(tree: Root): string[] {
  return [...new Set(selectAll("[data-island]", tree).map(({ properties }) => String(properties.dataIsland)))];
}

/**
 * Every word in the source of an island and of the components that it uses, at once or later, wherever they stand. The classes that
 * it adds to the page are among them: a page must keep their style, though they do not stand in it yet.
 * @throws when one of those files does not exist
 */
export function wordsOfIsland(name: string): Set<string> {
  const words = new Set<string>();
  for (const file of filesFrom(`${islandFolder}/${name}`, new Set())) {
    const source = readFileSync(file, "utf8");
    // A class may hold a colon or a slash ("first-letter:uppercase"): what stands between quotes and spaces is a word as well.
    for (const word of [...(source.match(/[\w-]+/gu) ?? []), ...source.split(/[\s"'`{}$]+/u)]) words.add(word);
  }
  return words;
}

/** The classes that stand whole in a component and in those that it uses; those that it puts together are left out. */
export function classesOf(path: string): Set<string> {
  const sources = [...filesFrom(path, new Set())].map((file) => readFileSync(file, "utf8"));
  return new Set(sources.flatMap((source) => [...source.matchAll(/className="([^"]*)"/gu)].flatMap(([, names = ""]) => names.split(" "))));
}

/** A file by its path without its ending, and every component that it imports, each once. lib/ holds no markup. */
function filesFrom(path: string, found: Set<string>): Set<string> {
  const file = [".tsx", ".ts"].map((ending) => path + ending).find((candidate) => existsSync(candidate));
  if (!file) throw new Error(`${path}.tsx bestaat niet.`);
  if (found.has(file)) return found;
  found.add(file);
  for (const [, target = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"((?:\.|@\/components\/)[^"]+)"/gu)) {
    filesFrom(target.startsWith("@/") ? target.slice(2) : posix.join(posix.dirname(file), target), found);
  }
  return found;
}
