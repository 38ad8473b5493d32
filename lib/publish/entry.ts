import type { Element } from "hast";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { isIndexable } from "./indexable";
import type { Page } from "./site";

/** What the site knows of a page once it is made: all that the checks over the whole site look at. */
export type Entry = {
  readonly address: string;
  readonly title: string;
  readonly indexable: boolean;
  readonly ids: readonly string[];
  /** Links within the site, each once. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
  /** Addresses of the scripts that it loads. */
  readonly scripts: readonly string[];
};

/** Reads the entry of a page that is made. */
export function entryOf(page: Page): Entry {
  const { address, tree } = page;
  return {
    address,
    title: selectAll("head > title", tree).map(textOf).join(""),
    indexable: isIndexable(page),
    ids: [...idsOf(page)],
    links: linksOf(page),
    scripts: selectAll("script[src]", tree).map(({ properties }) => String(properties.src)),
  };
}

/** Every id in a page. */
export function idsOf({ tree }: Page): Set<string> {
  const ids = new Set<string>();
  visit(tree, "element", ({ properties }: Element) => {
    if (typeof properties.id === "string") ids.add(properties.id);
  });
  return ids;
}

function linksOf({ tree }: Page): Entry["links"] {
  const links = new Map<string, { href: string; text: string }>();
  for (const link of selectAll("a[href]", tree)) {
    const href = String(link.properties.href);
    const text = textOf(link).trim();
    if (!/^[a-z]+:/iu.test(href)) links.set(`${href} ${text}`, { href, text });
  }
  return [...links.values()];
}
