import { fileURLToPath } from "node:url";
import type { Edition } from "../edition";
import { bundle, onlyText } from "./bundle";
import { bundleIslands, entryFile } from "./bundle-islands";
import { islandFolder, islandNames } from "./islands";
import type { Outline } from "./outline";
import { writeBelow } from "./site";

/**
 * Bundles the islands with Preact, and chooses the one script of each page that holds an island. A page with one island loads a script
 * with that island only; pages with more share one script with pages that have mostly the same, so that a browser keeps it for all of
 * them. What an island imports only when it is used becomes a file too, fetched at that moment.
 * @returns the name of the script by the address of the page
 * @throws when an island has no file
 */
export async function bundleScripts(outlines: readonly Outline[], folder: string, edition: Edition): Promise<ReadonlyMap<string, string>> {
  const names = islandNames();
  for (const { address, islands } of outlines) {
    const unknown = islands.find((name) => !names.includes(name));
    if (unknown) throw new Error(`${address}: eiland "${unknown}" heeft geen bestand ${islandFolder}/${unknown}.tsx.`);
  }
  const groups = groupsOf(outlines.map(({ islands }) => names.filter((name) => islands.includes(name))));
  writeBelow(folder, failureScript, await bundleExplanation());
  const scripts = new Map<string, string>();
  for (const group of groups) {
    const file = writeScript(
      folder,
      await bundleIslands(
        names.filter((name) => group.has(name)),
        edition,
      ),
    );
    for (const { address, islands } of outlines) {
      if (islands.length > 0 && groupFor(islands, groups) === group) scripts.set(address, file);
    }
  }
  return scripts;
}

/**
 * Puts the islands of pages together that are mostly the same. One island alone makes a script of its own: such pages stay light.
 * @param sets the islands of each page, in one order
 */
export function groupsOf(sets: readonly (readonly string[])[]): ReadonlySet<string>[] {
  const groups: Set<string>[] = [];
  const distinct = [...new Map(sets.filter(({ length }) => length > 0).map((set) => [set.join(" "), set])).values()];
  for (const set of distinct.sort((one, other) => other.length - one.length)) {
    const group = set.length > 1 ? groups.find((names) => set.filter((name) => names.has(name)).length * 2 > set.length) : undefined;
    if (group) for (const name of set) group.add(name);
    else groups.push(new Set(set));
  }
  return groups;
}

/** The smallest group that holds all islands of a page. */
function groupFor(islands: readonly string[], groups: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  const holding = groups.filter((group) => islands.every((name) => group.has(name)));
  return holding.sort((one, other) => one.size - other.size)[0];
}

/** Says why an island failed. A page of an earlier release asks for it as well: its name has no hash. */
const failureScript = "storing.js";

async function bundleExplanation(): Promise<string> {
  return onlyText(await bundle({ entryPoints: [fileURLToPath(new URL("../failure/explain.ts", import.meta.url))], format: "esm" }));
}

/** Writes a bundle, and returns the name of the script that a page loads. */
function writeScript(folder: string, files: readonly { name: string; text: string }[]): string {
  for (const { name, text } of files) writeBelow(folder, name, text);
  const file = files.find(({ name }) => entryFile.test(name))?.name;
  if (!file) throw new Error("De eilanden gaven geen script.");
  return file;
}
