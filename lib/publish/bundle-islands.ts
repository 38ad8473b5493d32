import { createHash } from "node:crypto";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Edition } from "../edition";
import { bundle, onlyText } from "./bundle";
import { islandFolder } from "./islands";

/** The script that pages load; other files of the islands have a name between "eilanden" and the hash. */
export const entryFile = /^eilanden-[0-9A-Z]{8}\.js$/u;

/** The script of the islands themselves, which the script of a page has fetched at rest: of the same hash. */
export function islandsOf(entry: string): string {
  return entry.replace(/eilanden-(?=[0-9A-Z]{8}\.js$)/u, "eilanden-pagina-");
}

/**
 * Has the site saved for reading without a line, once the page is at rest. An island is awake first: a page without one saves
 * nothing. What decides about it is fetched then: every byte here delays a page.
 */
const saveLater = '() => setTimeout(() => import("../../lib/offline/keep").then((keep) => keep.startSaving(), () => {}), 3000)';

/** Every import() of the islands is known by the names that esbuild gave; lib/wake/wake.ts makes haalOp. */
const importOfPart = /\bimport\(("\.\/eilanden-[\w-]+\.js")\)/gu;

/** "ready-sentence" → "ReadySentence": the export that a file of this name must have. */
function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

type Script = { readonly name: string; readonly text: string };

/**
 * Bundles islands into the script that a page loads, which wakes them, one script that hydrates every element marked with
 * data-island, and the files it fetches later.
 * @param names files in components/islands
 * @param edition what the site is built for: it says whether browsers keep it
 * @returns minified JavaScript; every name carries a hash of its content
 * @throws when what is fetched later shares code with what a page loads by itself: that code would become one script more
 */
export async function bundleIslands(names: readonly string[], edition: Edition): Promise<Script[]> {
  const [islands, ...later] = await bundleParts(names, edition);
  if (!islands) throw new Error("De eilanden gaven geen script.");
  const hash = createHash("sha256")
    .update((await wakeScript("")) + islands.text)
    .digest("hex")
    .slice(0, 8)
    .toUpperCase();
  const entry = `eilanden-${hash}.js`;
  return [{ name: entry, text: await wakeScript(`./${islandsOf(entry)}`) }, { ...islands, name: islandsOf(entry) }, ...later];
}

/** lib/wake/wake.ts for the islands of one script. */
async function wakeScript(islands: string): Promise<string> {
  return onlyText(
    await bundle({
      entryPoints: [fileURLToPath(new URL("../wake/wake.ts", import.meta.url))],
      format: "esm",
      define: { nameOfIslands: JSON.stringify(islands) },
    }),
  );
}

/** The script of the islands first, and then what they fetch later. */
async function bundleParts(names: readonly string[], { isKept }: Edition): Promise<Script[]> {
  const source = [
    `import { createElement, hydrate } from "preact";`,
    `import { inTurn } from "../../lib/wake/in-turn";`,
    ...names.map((name) => `import { ${componentName(name)} } from "./${name}";`),
    `const islands = { ${names.map((name) => `${JSON.stringify(name)}: ${componentName(name)}`).join(", ")} };`,
    `const hydrateIsland = (island) =>`,
    `  hydrate(createElement(islands[island.dataset.island], JSON.parse(island.dataset.props)), island);`,
    `export const wake = (touched) => inTurn([...document.querySelectorAll("[data-island]")], hydrateIsland, touched)${isKept ? `.then(${saveLater})` : ""};`,
  ].join("\n");
  const result = await bundle({
    stdin: { contents: source, resolveDir: resolve(islandFolder), loader: "tsx", sourcefile: "eilanden.tsx" },
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
  return result.outputFiles
    .map(({ path, text }) => ({ name: basename(path), text: text.replace(importOfPart, "haalOp($1)") }))
    .sort((one, other) => Number(entryFile.test(other.name)) - Number(entryFile.test(one.name)));
}
