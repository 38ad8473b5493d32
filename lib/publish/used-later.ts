import { wordsOfIsland } from "./islands";
import type { Outline } from "./outline";

/**
 * Tells which classes and ids a page needs that do not stand in it yet: those that its islands add, and those of the pages that an
 * island fetches and shows within it.
 * @param known every class and id that has a style
 * @returns a function from the outline of a page to those names, in a fixed order
 */
export function usedLater(
  outlines: readonly Outline[],
  known: ReadonlySet<string>,
): (outline: Pick<Outline, "islands" | "shows">) => readonly string[] {
  const words = new Map<string, readonly string[]>();
  const answers = new Map<string, readonly string[]>();
  const wordsOf = (island: string) => {
    const found = words.get(island) ?? [...wordsOfIsland(island)].filter((word) => known.has(word));
    words.set(island, found);
    return found;
  };
  return ({ islands, shows }) => {
    const key = JSON.stringify([islands, shows]);
    const answer =
      answers.get(key) ??
      [
        ...new Set([
          ...islands.flatMap(wordsOf),
          ...outlines.filter(({ address }) => shows.some((start) => address.startsWith(start))).flatMap(({ symbols }) => symbols),
        ]),
      ].sort();
    answers.set(key, answer);
    return answer;
  };
}
