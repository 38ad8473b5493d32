import type { Given } from "./given";
import type { Outline } from "./outline";
import type * as PageWork from "./page-worker";
import type { RawPage } from "./raw-pages";
import type { Workers } from "./workers";

/** Who does the work on pages, and the folder that keeps what is made. */
export type Order = { readonly workers: Workers<typeof PageWork>; readonly cache: string };

/** A page of which the outline is known. */
export type ReadPage = PageWork.Read & { readonly raw: RawPage };

/** A page that is made: what the site must know of it, the file that holds its HTML, and whether it was made now. */
export type MadePage = ReturnType<typeof PageWork.makePage>;

/**
 * Reads the outlines of pages, on all threads.
 * @param asked ids of which the site wants to know what they are called, by address
 * @param symbols every class and id that has a style; others are of no use to any page
 */
export function readPages(
  { workers, cache }: Order,
  pages: readonly RawPage[],
  symbols: ReadonlySet<string>,
  asked: ReadonlyMap<string, readonly string[]> = new Map(),
): Promise<ReadPage[]> {
  const { code } = workers;
  // One string for each name, whatever page it came from: at fifteen thousand pages that is half of the memory.
  const names = new Map([...symbols].map((name) => [name, name]));
  const known = (outline: Outline) => ({ ...outline, symbols: outline.symbols.flatMap((name) => names.get(name) ?? []) });
  return Promise.all(
    pages.map(async (raw) => {
      const { outline, key } = await workers.run("readPage", { raw, cache, code, asked: asked.get(raw.address) ?? [] });
      return { raw, key, outline: known(outline) };
    }),
  );
}

/**
 * Makes pages, on all threads.
 * @param givenTo what a page takes from the rest of the site
 * @returns them in the order in which they were given
 */
export function makePages(
  { workers, cache }: Order,
  pages: readonly ReadPage[],
  givenTo: (outline: Outline) => Given,
): Promise<MadePage[]> {
  const { code } = workers;
  return Promise.all(pages.map(({ raw, key, outline }) => workers.run("makePage", { raw, cache, code, key, given: givenTo(outline) })));
}
