import { type SearchIndex, searchOptions } from "@/lib/search/search";

/** Written by the publish step; in next dev it does not exist. */
const script = "/pagefind/pagefind.js";

let index: Promise<SearchIndex> | undefined;
/** Firefox never asks again for a script that once failed: then it gets another address. */
let address = script;

/** The index, ready to search. Fetched once; after a failure the next call tries again. */
export function fetchIndex(): Promise<SearchIndex> {
  index ??= openIndex().catch((error: unknown) => {
    index = undefined;
    address = `${script}?${Date.now()}`;
    throw error;
  });
  return index;
}

/**
 * Whether the search can run here at all. It is WebAssembly, and our policy lets that through by a word that browsers know from
 * Chrome 97 and iOS 16 on: an older one refuses it.
 */
export function canSearch(): boolean {
  try {
    // The smallest module there is: it says what it is, and does nothing.
    return new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

async function openIndex(): Promise<SearchIndex> {
  // A variable, and two words to bundlers: none of them may look for this file.
  const pagefind = (await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ address)) as SearchIndex;
  await pagefind.options(searchOptions);
  await pagefind.init();
  return pagefind;
}
