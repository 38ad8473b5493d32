import type { Element } from "hast";
import { select } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { splitAddress } from "../addresses/address-of";
import type { Page, Site } from "./site";

/** Where an address leads to: its page, and the element there that a parent sees. */
export type Landing = { readonly page: Page; readonly element: Element };

/**
 * Finds where an address leads to: the heading of its page, or the element with its id.
 * @returns undefined when the site does not have the page: a build for one region leaves pages out
 * @throws when the page is there and the id is not
 */
export function landingAt(site: Site, address: string): Landing | undefined {
  const { path, id } = splitAddress(address);
  const page = site.pages.find((candidate) => candidate.address === path);
  if (!page) return undefined;
  const element = select(id ? `[id="${id}"]` : "h1", page.tree);
  if (!element) throw new Error(`${address}: de pagina heeft ${id ? `geen plek met het id "${id}"` : "geen kop h1"}.`);
  return { page, element };
}

/** What a landing is called: the words of its heading, or of the first line of what stands there. */
export function nameOf({ element }: Landing): string {
  return textOf(select("h1, h2, h3, dt", { type: "root", children: [element] }) ?? element).trim();
}
