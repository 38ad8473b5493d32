import { fileURLToPath } from "node:url";
import type { Edition } from "../edition";
import { bundle, onlyText } from "./bundle";
import { bundleIslands, entryFile } from "./bundle-islands";
import { islandFolder, islandNames } from "./islands";
import type { Outline } from "./outline";
import { writeBelow } from "./site";

/**
 * Bundles the islands with Preact, and chooses the one script of each page that holds an island. A page with one island loads a script
 * with that island only; pages with more share one script, so that a browser keeps it for all of them. What an island imports
 * only when it is used becomes a file too, fetched at that moment.
 * @returns the name of the script by the address of the page
 * @throws when an island has no file
 */
export async function bundleScripts(outlines: readonly Outline[], folder: string, edition: Edition): Promise<ReadonlyMap<string, string>> {
  const names = islandNames();
  for (const { address, islands } of outlines) {
    const unknown = islands.find((name) => !names.includes(name));
    if (unknown) throw new Error(`${address}: eiland "${unknown}" heeft geen bestand ${islandFolder}/${unknown}.tsx.`);
  }
  const crowded = outlines.filter(({ islands }) => islands.length > 1);
  const together = names.filter((name) => crowded.some(({ islands }) => islands.includes(name)));
  const groups = [
    { names: together, pages: crowded },
    ...names.map((name) => ({ names: [name], pages: outlines.filter(({ islands }) => islands.length === 1 && islands[0] === name) })),
  ];
  writeBelow(folder, failureScript, await bundleExplanation());
  const scripts = new Map<string, string>();
  for (const { names: some, pages } of groups) {
    if (pages.length === 0) continue;
    const file = writeScript(folder, await bundleIslands(some, edition));
    for (const { address } of pages) scripts.set(address, file);
  }
  return scripts;
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
