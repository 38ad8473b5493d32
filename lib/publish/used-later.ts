import { gapFilling } from "./gaps";
import { classesOf, wordsOfIsland } from "./islands";
import type { Outline } from "./outline";

/**
 * Tells which classes and ids a page needs that do not stand in it yet: those that its islands add, those of the pages that an island
 * fetches and shows within it, and those of what a host says in it.
 * @param known every class and id that has a style
 * @returns a function from the outline of a page to those names, in a fixed order
 */
export function usedLater(
  outlines: readonly Outline[],
  known: ReadonlySet<string>,
): (outline: Pick<Outline, "islands" | "shows" | "gaps">) => readonly string[] {
  const words = new Map<string, readonly string[]>();
  const answers = new Map<string, readonly string[]>();
  const knownIn = (name: string, read: () => ReadonlySet<string>) => {
    const found = words.get(name) ?? [...read()].filter((word) => known.has(word));
    words.set(name, found);
    return found;
  };
  return ({ islands, shows, gaps }) => {
    const key = JSON.stringify([islands, shows, gaps]);
    const answer =
      answers.get(key) ??
      [
        ...new Set([
          ...islands.flatMap((island) => knownIn(island, () => wordsOfIsland(island))),
          ...gaps.map(gapFilling).flatMap((file) => knownIn(file, () => classesOf(file))),
          ...outlines.filter(({ address }) => shows.some((start) => address.startsWith(start))).flatMap(({ symbols }) => symbols),
        ]),
      ].sort();
    answers.set(key, answer);
    return answer;
  };
}
