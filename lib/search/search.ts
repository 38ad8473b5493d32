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
  ranking: { termSimilarity: 3, pageLength: 0, termSaturation: 1.9, termFrequency: 0.5, metaWeights: { title: 0, place: 0, opening: 0 } },
} as const;

/** More results than this are not read, and each is fetched by itself; one word more is quicker. */
export const mostShown = 5;

/** What a search found. */
export type Found = {
  /** How many places there are. */
  readonly count: number;
  /** The best of them. */
  readonly places: readonly FoundPlace[];
};

type Hit = Awaited<ReturnType<SearchIndex["search"]>>["results"][number];

/** What the index says of one word of the query. */
type Answer = { readonly word: string; readonly hits: readonly Hit[] };

/**
 * Searches the index for a query.
 * @param typed what someone typed
 * @param most how many places are shown
 * @throws when a part of the index cannot be fetched
 */
export async function search(index: SearchIndex, typed: string, most: number): Promise<Found> {
  const answers = await Promise.all(queryWords(typed).map(async (word) => ({ word, hits: (await index.search(word)).results })));
  return await join(answers, most);
}

/** Joins the answers. Where the index took a word for another, its answer is left out, and the rest is joined anew. */
async function join(answers: readonly Answer[], most: number): Promise<Found> {
  const ids = combineHits(answers.map(({ hits }) => hits));
  const hits = new Map(answers.flatMap((answer) => answer.hits).map((hit) => [hit.id, hit]));
  const shown = await Promise.all(
    ids.slice(0, most).flatMap((id) => {
      const hit = hits.get(id);
      return hit ? [hit.data().then((data) => ({ id, data }))] : [];
    }),
  );
  const contents = new Map(shown.map(({ id, data }) => [id, data.content]));
  const meant = answers.filter((answer) => isAnswered(answer, contents));
  if (meant.length < answers.length) return await join(meant, most);
  return {
    count: ids.length,
    places: shown.map(({ data: { url, meta } }) => ({
      address: url,
      title: meta.title ?? "",
      place: meta.place ?? "",
      opening: meta.opening ?? "",
    })),
  };
}

/**
 * Whether the places that are shown hold the word itself. Only they are fetched: a word that leads to none of them changes nothing.
 * @param contents the indexed words of the places that are shown, by id
 */
function isAnswered({ word, hits }: Answer, contents: ReadonlyMap<string, string>): boolean {
  const shown = hits.filter(({ id }) => contents.has(id));
  if (shown.length === 0) return true;
  return shown.some(({ id, words }) => {
    const content = (contents.get(id) ?? "").split(/\s+/u);
    return words.some((place) => isMeant(word, plainLetters(content[place] ?? "")));
  });
}
