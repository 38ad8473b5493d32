import type { Element } from "hast";
import { select } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import type { Page } from "./site";

/**
 * The element of a page that an id leads to; without an id its title.
 * @throws when the page does not have it
 */
export function landingIn({ address, tree }: Page, id: string | undefined): Element {
  const element = select(id ? `[id="${id}"]` : "h1", tree);
  if (!element)
    throw new Error(`${id ? `${address}#${id}` : address}: de pagina heeft ${id ? `geen plek met het id "${id}"` : "geen kop h1"}.`);
  return element;
}

/** What a landing is called: the words of its heading, or of the first line of what stands there. */
export function nameOf(element: Element): string {
  return textOf(select("h1, h2, h3, dt", { type: "root", children: [element] }) ?? element).trim();
}
