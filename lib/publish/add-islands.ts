import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "esbuild";
import { selectAll } from "hast-util-select";
import { headOf, type Page, type PublishStep, writeBelow } from "./site";

const islandFolder = "components/islands";

/** Bundles the islands with Preact and adds that one script to the pages that hold an island. */
export const addIslands: PublishStep = {
  name: "eilanden toevoegen",
  async run(site) {
    const names = islandNames();
    const pages = site.pages.filter((page) => islandsIn(page, names).length > 0);
    if (pages.length === 0) return;
    const script = await bundleIslands(names);
    const hash = createHash("sha256").update(script).digest("hex").slice(0, 10);
    const file = `eilanden-${hash}.js`;
    writeBelow(site.folder, file, script);
    for (const page of pages) {
      headOf(page).children.push({ type: "element", tagName: "script", properties: { src: `/${file}`, defer: true }, children: [] });
    }
  },
};

/** Names of all islands: the files in components/islands, without their ending. */
function islandNames(): string[] {
  return readdirSync(islandFolder)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(/\.tsx$/u, ""))
    .sort();
}

/** Names of the islands in a page. @throws when an island has no file */
function islandsIn(page: Page, names: readonly string[]): string[] {
  const found = selectAll("[data-island]", page.tree).map((element) => String(element.properties.dataIsland));
  for (const name of found) {
    if (!names.includes(name)) throw new Error(`${page.address}: eiland "${name}" heeft geen bestand ${islandFolder}/${name}.tsx.`);
  }
  return found;
}

/** "ready-sentence" → "ReadySentence": the export that a file of this name must have. */
function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/**
 * Bundles islands into one script that hydrates every element marked with data-island.
 * @param names files in components/islands
 * @returns minified JavaScript
 */
async function bundleIslands(names: readonly string[]): Promise<string> {
  const entry = [
    `import { createElement, hydrate } from "react";`,
    ...names.map((name) => `import { ${componentName(name)} } from "./${name}";`),
    `const islands = { ${names.map((name) => `${JSON.stringify(name)}: ${componentName(name)}`).join(", ")} };`,
    `for (const element of document.querySelectorAll("[data-island]")) {`,
    `  hydrate(createElement(islands[element.dataset.island], JSON.parse(element.dataset.props)), element);`,
    `}`,
  ].join("\n");
  const result = await build({
    stdin: { contents: entry, resolveDir: resolve(islandFolder), loader: "tsx", sourcefile: "eilanden.tsx" },
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: ["es2020"],
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    alias: { react: "preact/compat", "react-dom": "preact/compat", "react/jsx-runtime": "preact/jsx-runtime" },
    legalComments: "none",
    logLevel: "error",
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error("De eilanden gaven geen script.");
  return output.text;
}
