import type { Search } from "@/lib/search/search";
import type { SearchFile } from "@/lib/search/search-file";
import { fetchOnce } from "./fetch-once";

let opened: Promise<Search> | undefined;

/** The search, ready to use. Fetched once; after a failure the next call tries again. */
export function fetchSearch(): Promise<Search> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Search> {
  const [{ openSearch }, file] = await Promise.all([import("@/lib/search/search"), fetchOnce<SearchFile>("/zoek.json")]);
  return openSearch(file);
}
