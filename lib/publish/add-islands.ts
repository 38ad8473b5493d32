import { basename, resolve } from "node:path";
import { build } from "esbuild";
import { islandFolder, islandNames, islandsIn } from "./islands";
import { headOf, type PublishStep, writeBelow } from "./site";

/** The script that pages load; other files of the islands have a name between "eilanden" and the hash. */
const entryFile = /^eilanden-[0-9A-Z]{8}\.js$/u;

/**
 * Bundles the islands with Preact and adds that one script to the pages that hold an island. What an island imports only
 * when it is used becomes a file of its own, fetched at that moment.
 */
export const addIslands: PublishStep = {
  name: "eilanden toevoegen",
  async run(site) {
    const names = islandNames();
    const pages = site.pages.filter((page) => islandsIn(page, names).length > 0);
    if (pages.length === 0) return;
    const files = await bundleIslands(names);
    for (const { name, text } of files) writeBelow(site.folder, name, text);
    const file = files.find(({ name }) => entryFile.test(name))?.name;
    if (!file) throw new Error("De eilanden gaven geen script.");
    for (const page of pages) {
      headOf(page).children.push({ type: "element", tagName: "script", properties: { type: "module", src: `/${file}` }, children: [] });
    }
  },
};

/** "ready-sentence" → "ReadySentence": the export that a file of this name must have. */
function componentName(name: string): string {
  return name.replace(/(?:^|-)(\w)/gu, (_, letter: string) => letter.toUpperCase());
}

/**
 * Bundles islands into one script that hydrates every element marked with data-island, and the files it fetches later.
 * @param names files in components/islands
 * @returns minified JavaScript; every name carries a hash of its content
 */
async function bundleIslands(names: readonly string[]): Promise<{ name: string; text: string }[]> {
  const entry = [
    `import { createElement, hydrate } from "preact";`,
    ...names.map((name) => `import { ${componentName(name)} } from "./${name}";`),
    `const islands = { ${names.map((name) => `${JSON.stringify(name)}: ${componentName(name)}`).join(", ")} };`,
    `for (const element of document.querySelectorAll("[data-island]")) {`,
    `  hydrate(createElement(islands[element.dataset.island], JSON.parse(element.dataset.props)), element);`,
    `}`,
  ].join("\n");
  const result = await build({
    stdin: { contents: entry, resolveDir: resolve(islandFolder), loader: "tsx", sourcefile: "eilanden.tsx" },
    outdir: "/",
    entryNames: "eilanden-[hash]",
    chunkNames: "eilanden-[name]-[hash]",
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    splitting: true,
    target: ["es2020"],
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    // Islands use hooks and JSX only; all of preact/compat would cost two kilobytes more. Anything else stops the build.
    alias: { react: "preact/hooks", "react/jsx-runtime": "preact/jsx-runtime" },
    legalComments: "none",
    logLevel: "error",
  });
  return result.outputFiles.map(({ path, text }) => ({ name: basename(path), text }));
}
