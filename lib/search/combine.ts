/** What the index says of one word: which places hold it, and how much it counts there. */
export type WordHits = readonly { readonly id: string; readonly score: number }[];

/** What is worth less than this part of the best is about something else. */
const leastPart = 0.2;

/**
 * Joins what was found for each word of a query. Pagefind wants every word in one place; a parent who types a whole sentence
 * would find nothing. Here a place that holds more of the words comes first, but one that misses a word can still be found.
 * @param words the hits of each word
 * @returns ids, the best first
 */
export function combineHits(words: readonly WordHits[]): string[] {
  const known = words.filter((hits) => hits.length > 0);
  const found = new Map<string, { score: number; count: number }>();
  for (const hits of known) {
    for (const { id, score } of hits) {
      const before = found.get(id) ?? { score: 0, count: 0 };
      found.set(id, { score: before.score + score, count: before.count + 1 });
    }
  }
  const places = [...found]
    .map(([id, { score, count }]) => ({ id, worth: score * Math.sqrt(count / known.length) }))
    .sort((a, b) => b.worth - a.worth);
  const least = (places[0]?.worth ?? 0) * leastPart;
  return places.filter(({ worth }) => worth >= least).map(({ id }) => id);
}
