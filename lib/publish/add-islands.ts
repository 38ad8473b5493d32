import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Edition } from "../edition";
import { bundle, onlyText } from "./bundle";
import { islandFolder, islandNames, islandsIn } from "./islands";
import { headOf, type Page, type PublishStep, writeBelow } from "./site";

/** The script that pages load; other files of the islands have a name between "eilanden" and the hash. */
const entryFile = /^eilanden-[0-9A-Z]{8}\.js$/u;

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

/**
 * Has the site saved for reading without a line, once the page is at rest. An island is loaded first: a page without one saves
 * nothing. What decides about it is fetched then: every byte here delays a page.
 */
const saveWhenIdle =
  'addEventListener("load", () => setTimeout(() => import("../../lib/offline/keep").then((keep) => keep.startSaving(), () => {}), 3000));';

/**
 * Fetches a part of an island, and once more under another address when that fails: Firefox never asks again for a script that once
 * failed. For every import() of the islands, which are known by the names that esbuild gave.
 */
const fetchTwice = "globalThis.haalOp = (file) => import(file).catch(() => import(file + '?' + Date.now()));";
const importOfPart = /\bimport\(("\.\/eilanden-[\w-]+\.js")\)/gu;

function addScript(pages: readonly Page[], file: string): void {
  for (const page of pages) {
    headOf(page).children.push({ type: "element", tagName: "script", properties: { type: "module", src: `/${file}` }, children: [] });
  }
}

/** "ready-sentence" → "ReadySentence": the export that a file of this name must have. */
function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/**
 * Bundles islands into one script that hydrates every element marked with data-island, and the files it fetches later.
 * @param names files in components/islands
 * @param edition what the site is built for: it says whether browsers keep it
 * @returns minified JavaScript; every name carries a hash of its content
 * @throws when what is fetched later shares code with what a page loads at once: that code would become a second script
 */
async function bundleIslands(names: readonly string[], { isKept }: Edition): Promise<{ name: string; text: string }[]> {
  const entry = [
    fetchTwice,
    `import { createElement, hydrate } from "preact";`,
    ...names.map((name) => `import { ${componentName(name)} } from "./${name}";`),
    `const islands = { ${names.map((name) => `${JSON.stringify(name)}: ${componentName(name)}`).join(", ")} };`,
    // "?." says which browsers this is for: an older one reads no further than that, and shows nothing that will not work.
    `for (const element of document?.querySelectorAll("[data-island]")) {`,
    `  hydrate(createElement(islands[element.dataset.island], JSON.parse(element.dataset.props)), element);`,
    `}`,
    ...(isKept ? [saveWhenIdle] : []),
  ].join("\n");
  const result = await bundle({
    stdin: { contents: entry, resolveDir: resolve(islandFolder), loader: "tsx", sourcefile: "eilanden.tsx" },
    outdir: "/",
    entryNames: "eilanden-[hash]",
    chunkNames: "eilanden-[name]-[hash]",
    format: "esm",
    splitting: true,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    // Islands use hooks and JSX only; all of preact/compat would cost two kilobytes more. Anything else stops the build.
    alias: { react: "preact/hooks", "react/jsx-runtime": "preact/jsx-runtime" },
  });
  for (const [file, { imports }] of Object.entries(result.metafile.outputs)) {
    if (entryFile.test(basename(file)) && imports.some(({ kind }) => kind === "import-statement")) {
      throw new Error(
        `${names.join(", ")}: ${basename(file)} haalt meteen nog een script op. Wat een eiland later ophaalt, mag geen code delen met het eiland zelf.`,
      );
    }
  }
  return result.outputFiles.map(({ path, text }) => ({ name: basename(path), text: text.replace(importOfPart, "haalOp($1)") }));
}
