import { plainLetters } from "../region/slug";
import { combineHits } from "./combine";
import { isMeant } from "./is-meant";
import { queryWords } from "./query-words";
import type { SearchRecord } from "./record";

/** A place that was found, as it is shown. */
type FoundPlace = Pick<SearchRecord, "address" | "title" | "place" | "opening">;

/** As much of Pagefind as we use. */
export type SearchIndex = {
  readonly options: (options: object) => Promise<void>;
  readonly init: (language?: string) => Promise<void>;
  readonly search: (word: string) => Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      /** Where it stands in the content, counted in words. */
      readonly words: readonly number[];
      readonly data: () => Promise<{ readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> }>;
    }[];
  }>;
};

/** How Pagefind weighs what it finds. Our places are short and made of weighted parts: their length says nothing about them. */
export const searchOptions = {
  noWorker: true,
  ranking: { termSimilarity: 1, pageLength: 0, termSaturation: 1.9, termFrequency: 1, metaWeights: { title: 0, place: 0, opening: 0 } },
} as const;

/** What a search found. */
export type Found = {
  /** How many places there are. */
  readonly count: number;
  /** The best of them. */
  readonly places: readonly FoundPlace[];
};

type Hit = Awaited<ReturnType<SearchIndex["search"]>>["results"][number];

/**
 * Searches the index for a query.
 * @param typed what someone typed
 * @param most how many places are shown
 * @throws when a part of the index cannot be fetched
 */
export async function search(index: SearchIndex, typed: string, most: number): Promise<Found> {
  const answers = await Promise.all(queryWords(typed).map((word) => hitsOf(index, word)));
  const hits = new Map(answers.flat().map((hit) => [hit.id, hit]));
  const ids = combineHits(answers);
  const best = ids.slice(0, most).flatMap((id) => hits.get(id) ?? []);
  return { count: ids.length, places: await Promise.all(best.map(placeOf)) };
}

/** What the index says of one word; nothing when it took the word for another. */
async function hitsOf(index: SearchIndex, word: string): Promise<readonly Hit[]> {
  const { results } = await index.search(word);
  const [best] = results;
  if (!best) return [];
  const content = (await best.data()).content.split(/\s+/u);
  return best.words.some((place) => isMeant(word, plainLetters(content[place] ?? ""))) ? results : [];
}

async function placeOf({ data }: Hit): Promise<FoundPlace> {
  const { url, meta } = await data();
  return { address: url, title: meta.title ?? "", place: meta.place ?? "", opening: meta.opening ?? "" };
}
