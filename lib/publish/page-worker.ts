/** What threads do to pages and files, one at a time. pages.ts and publish.ts hand out the work. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pageFaults, requestFaults } from "./check-page";
import { pageStyleFaults } from "./check-style";
import { type Compressed, compressBeside } from "./compress";
import { type Entry, entryOf } from "./entry";
import type { Given } from "./given";
import { keep, keyOf } from "./kept";
import { type Outline, outlineOf } from "./outline";
import type { RawPage } from "./raw-pages";
import { withoutScripts } from "./remove-next-runtime";
import { type Page, pageHtml, parsePage } from "./site";
import { pageSteps, rawSteps } from "./steps";

/** A page to work on, the folder that keeps what is made of it, and the key of the code that works on it. */
export type PageTask = { readonly raw: RawPage; readonly cache: string; readonly code: string };

/** An outline, with the key of what it was read from. */
export type Read = { readonly outline: Outline; readonly key: string };

/** A page that is made, and what the site must know of it. */
export type Made = {
  readonly entry: Entry;
  /** What is wrong with the page, and with its style: one line per fault. */
  readonly faults: readonly string[];
  readonly styleFaults: readonly string[];
};

/**
 * Reads the outline of a page.
 * @public called by name, in a thread
 * @param asked ids of which the site wants to know what they are called
 */
export function readPage({ raw, cache, code, asked }: PageTask & { readonly asked: readonly string[] }): Read {
  const html = withoutScripts(readFileSync(raw.file, "utf8"));
  const key = keyOf(code, raw.address, html, JSON.stringify(raw.moved ?? null));
  const outline = keep(cache, `${keyOf(key, ...asked)}.outline.json`, () => JSON.stringify(outlineOf(pageFrom(raw, html), asked)));
  return { outline: JSON.parse(outline.content.toString("utf8")), key };
}

/**
 * Makes a page, unless it was made before from the same.
 * @param key as readPage gave it
 * @param given what the page takes from the rest of the site
 * @returns what the site must know of it, the file in the cache that holds its HTML, and whether it was made now
 */
export function makePage({ raw, cache, key, given }: PageTask & { readonly key: string; readonly given: Given }): Made & {
  readonly file: string;
  readonly isNew: boolean;
} {
  const name = keyOf(key, JSON.stringify(given));
  let done: Page | undefined;
  const page = () => {
    done ??= pageSteps.reduce((before, step) => step.run(before, given), pageFrom(raw, withoutScripts(readFileSync(raw.file, "utf8"))));
    return done;
  };
  const html = keep(cache, `${name}.html`, () => pageHtml(page()));
  const made = keep(cache, `${name}.json`, () => JSON.stringify(madeOf(page())));
  return { ...(JSON.parse(made.content.toString("utf8")) as Made), file: html.path, isNew: html.isNew };
}

function madeOf(page: Page): Made {
  return { entry: entryOf(page), faults: [...pageFaults(page), ...requestFaults(page)], styleFaults: pageStyleFaults(page) };
}

function pageFrom(raw: RawPage, html: string): Page {
  return rawSteps.reduce((before, step) => step.run(before, raw), { address: raw.address, tree: parsePage(html) } as Page);
}

/** Compresses a file of the site, and writes both forms beside it. @public called by name, in a thread */
export function compressFile({ folder, file, cache }: { folder: string; file: string; cache: string }): Compressed {
  return compressBeside(join(folder, file), file, cache);
}
