import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { visit } from "unist-util-visit";
import { gapKindsIn } from "./gaps";
import { isIndexable } from "./indexable";
import { islandsIn } from "./islands";
import { nameOf } from "./landing";
import type { Page } from "./site";

/** What other pages may need of a page, before any of them is made. */
export type Outline = {
  readonly address: string;
  /** The words of its title; undefined when it has none. */
  readonly heading: string | undefined;
  /** What the ids that were asked for are called. */
  readonly names: Readonly<Record<string, string>>;
  readonly indexable: boolean;
  readonly islands: readonly string[];
  /** What a host may say in it that has a style of its own. */
  readonly gaps: readonly string[];
  /** The start of the addresses of pages that it fetches and shows within itself. */
  readonly shows: readonly string[];
  /** Its classes and ids. */
  readonly symbols: readonly string[];
};

/**
 * Reads from a page what other pages need of it.
 * @param page as it is without Next's runtime
 * @param asked ids of which the site wants to know what they are called
 */
export function outlineOf(page: Page, asked: readonly string[]): Outline {
  const { address, tree } = page;
  const heading = select("h1", tree);
  return {
    address,
    heading: heading && nameOf(heading),
    names: Object.fromEntries(
      asked.flatMap((id) => {
        const element = select(`[id="${id}"]`, tree);
        return element ? [[id, nameOf(element)]] : [];
      }),
    ),
    indexable: isIndexable(page),
    islands: islandsIn(tree),
    gaps: gapKindsIn(tree),
    shows: selectAll("[data-shows]", tree).map(({ properties }) => String(properties.dataShows)),
    symbols: [...symbolsOf(tree)],
  };
}

/** Classes and ids that occur in a page. */
export function symbolsOf(tree: Root): Set<string> {
  const symbols = new Set<string>();
  visit(tree, "element", ({ properties }: Element) => {
    for (const name of [properties.className].flat()) if (typeof name === "string") symbols.add(name);
    if (typeof properties.id === "string") symbols.add(properties.id);
  });
  return symbols;
}
