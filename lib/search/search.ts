import { combineHits } from "./combine";
import { queryWords } from "./query-words";
import type { SearchRecord } from "./record";

/** A place that was found, as it is shown. */
export type FoundPlace = Pick<SearchRecord, "address" | "title" | "place" | "opening">;

/** As much of Pagefind as we use. */
export type SearchIndex = {
  readonly options: (options: object) => Promise<void>;
  readonly init: (language?: string) => Promise<void>;
  readonly search: (word: string) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      readonly data: () => Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
    }[];
  }>;
};

/** How Pagefind weighs what it finds. Our places are short and made of weighted parts: their length says nothing about them. */
export const searchOptions = {
  noWorker: true,
  ranking: { termSimilarity: 1, pageLength: 0.3, termSaturation: 1.4, termFrequency: 1, metaWeights: { title: 0, place: 0, opening: 0 } },
} as const;

/** What a search found. */
export type Found = {
  /** How many places there are. */
  readonly count: number;
  /** The best of them. */
  readonly places: readonly FoundPlace[];
};

/**
 * Searches the index for a query.
 * @param typed what someone typed
 * @param most how many places are shown
 * @throws when a part of the index cannot be fetched
 */
export async function search(index: SearchIndex, typed: string, most: number): Promise<Found> {
  const answers = await Promise.all(queryWords(typed).map((word) => index.search(word)));
  const hits = new Map(answers.flatMap(({ results }) => results.map((hit) => [hit.id, hit] as const)));
  const ids = combineHits(answers.map(({ results }) => results));
  const places = await Promise.all(
    ids.slice(0, most).map(async (id) => {
      const { url, meta } = (await hits.get(id)?.data()) ?? { url: "", meta: {} as Record<string, string> };
      return { address: url, title: meta.title ?? "", place: meta.place ?? "", opening: meta.opening ?? "" };
    }),
  );
  return { count: ids.length, places };
}
