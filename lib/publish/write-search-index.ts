import { gunzipSync } from "node:zlib";
import { transform } from "esbuild";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { close, createIndex } from "pagefind";
import { headingWords, textWords } from "../search/query-words";
import type { SearchRecord } from "../search/record";
import { searchRecords } from "../search/records";
import { idsOf } from "./check-pages";
import { element } from "./element";
import { scriptFloor } from "./floor";
import { type PublishStep, type Site, writeBelow } from "./site";

/** The folder of the index and of the code that reads it. */
const searchFolder = "pagefind";

/** Pagefind's own interface is not ours: of its scripts only the one that searches goes out. */
const neededFile = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.nl\.pagefind|.*\.(?:pf_meta|pf_index|pf_fragment))$/u;

/** Writes the index of the search on /zoeken/, one small record for each place that a parent can be led to. */
export const writeSearchIndex: PublishStep = {
  name: "zoekindex schrijven",
  async run(site) {
    if (!site.pages.some(({ address }) => address === "/zoeken/")) return;
    const files = await indexFiles(searchRecords().filter(isShown(site)));
    for (const { path, content } of files) writeBelow(site.folder, `${searchFolder}/${path}`, content);
  },
};

/** Tells whether a record leads to a page that this site has, and to an id within it. */
function isShown({ pages }: Site): (record: SearchRecord) => boolean {
  const idsByAddress = new Map(pages.map((page) => [page.address, idsOf(page)]));
  return ({ address }) => {
    const [page = "", id] = address.split("#");
    return id === undefined ? idsByAddress.has(page) : (idsByAddress.get(page)?.has(id) ?? false);
  };
}

/**
 * Makes the index of some records.
 * @returns the files that a browser needs, by their path within the folder of the index
 * @throws when Pagefind refuses a record, or finds nothing in it
 */
async function indexFiles(records: readonly SearchRecord[]): Promise<{ path: string; content: Uint8Array }[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: "nl" });
    if (!index) throw new Error(errors.join("\n"));
    for (const record of records) {
      const { errors: faults } = await index.addHTMLFile({ url: record.address, content: recordHtml(record) });
      if (faults.length > 0) throw new Error(`${record.address}: ${faults.join("; ")}`);
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(faults.join("\n"));
    const needed = files.filter(({ path }) => neededFile.test(path));
    return await Promise.all(
      needed.map(async ({ path, content }) => ({ path, content: path.endsWith(".js") ? await minified(content) : unzipped(content) })),
    );
  } finally {
    await close();
  }
}

/** Where Pagefind keeps silent about a part of its index that does not come, as if there were nothing to find. */
const silence = /(?<="load_index_chunk"\)\))\.catch\(\(\)\s*=>\s*\{\}\)/u;

/**
 * The script of the search without its spaces and long names: a fifth lighter over the line.
 * @throws when another version of Pagefind is silent in other words
 */
async function minified(script: Uint8Array): Promise<Uint8Array> {
  const text = new TextDecoder().decode(script);
  if (!silence.test(text)) throw new Error("Pagefind is veranderd: kijk of een zoekopdracht zonder verbinding nog een fout geeft.");
  const { code } = await transform(text.replace(silence, ""), { minify: true, format: "esm", target: scriptFloor });
  return new TextEncoder().encode(code);
}

/** A part without the gzip that Pagefind puts around it: it reads both, and brotli makes it a seventh smaller over the line. */
function unzipped(content: Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** How much a word counts: where a parent looks for it by name, in the heading, in the text. Pagefind takes 0 to 10. */
const weights = { words: 8, title: 6, around: 3, text: 1 } as const;

/** What is told first tells one place from another; the rest would make the index heavier, not better. */
const mostTextWords = 45;

/** The words of the text that stand nowhere else in the record, each once. */
function lightText({ title, words, around, text }: SearchRecord): string {
  const known = new Set(headingWords([title, ...words, ...around].join(" ")).split(" "));
  return [...new Set(textWords(text).split(" "))]
    .filter((word) => !known.has(word))
    .slice(0, mostTextWords)
    .join(" ");
}

/** A record as Pagefind reads it. What is shown with a result stands in attributes, apart from what is searched. */
export function recordHtml(record: SearchRecord): string {
  const { title, place, opening, words, around } = record;
  const part = (weight: keyof typeof weights, content: string): Element[] =>
    content ? [element("p", { dataPagefindWeight: String(weights[weight]) }, content)] : [];
  const shown = Object.entries({ title, place, opening }).map(([name, content]) =>
    element("meta", { dataPagefindMeta: `${name}[content]`, content }),
  );
  return toHtml(
    element(
      "html",
      { lang: "nl" },
      element(
        "body",
        {},
        ...shown,
        ...part("title", headingWords(title)),
        ...part("words", headingWords(words.join(" "))),
        ...part("around", textWords(around.join(" "))),
        ...part("text", lightText(record)),
      ),
    ),
  );
}
