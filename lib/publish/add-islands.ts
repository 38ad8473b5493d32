import { fileURLToPath } from "node:url";
import { bundle, onlyText } from "./bundle";
import { bundleIslands, entryFile } from "./bundle-islands";
import { islandNames, islandsIn } from "./islands";
import { headOf, type Page, type PublishStep, writeBelow } from "./site";

/**
 * Bundles the islands with Preact and adds one script to each page that holds an island. A page with one island loads a script
 * with that island only; pages with more share one script, so that a browser keeps it for all of them. What an island imports
 * only when it is used becomes a file too, fetched at that moment.
 */
export const addIslands: PublishStep = {
  name: "eilanden toevoegen",
  async run(site) {
    const names = islandNames();
    const found = site.pages.map((page) => ({ page, islands: islandsIn(page, names) }));
    const crowded = found.filter(({ islands }) => islands.length > 1);
    const together = names.filter((name) => crowded.some(({ islands }) => islands.includes(name)));
    const groups = [
      { names: together, pages: crowded },
      ...names.map((name) => ({ names: [name], pages: found.filter(({ islands }) => islands.length === 1 && islands[0] === name) })),
    ];
    writeBelow(site.folder, failureScript, await bundleExplanation());
    for (const { names: some, pages } of groups) {
      if (pages.length === 0) continue;
      const file = writeScript(site.folder, await bundleIslands(some, site.edition));
      addScript(
        pages.map(({ page }) => page),
        file,
      );
    }
  },
};

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

function addScript(pages: readonly Page[], file: string): void {
  for (const page of pages) {
    headOf(page).children.push({ type: "element", tagName: "script", properties: { type: "module", src: `/${file}` }, children: [] });
  }
}
