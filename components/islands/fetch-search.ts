import type { Search } from "@/lib/search/search";
import type { SearchFile } from "@/lib/search/search-file";
import { fetchOnce, once } from "./fetch-once";

/** The search, ready to use. Fetched once; after a failure the next call tries again. */
export function fetchSearch(): Promise<Search> {
  return once("zoeker", async () => {
    const [{ openSearch }, file] = await Promise.all([import("@/lib/search/search"), fetchOnce<SearchFile>("/zoek.json")]);
    return openSearch(file);
  });
}
