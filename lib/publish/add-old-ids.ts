import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { splitAddress } from "../addresses/address-of";
import type { Moved } from "../places/moved-addresses";
import { element } from "./element";
import { type Landing, landingAt, nameOf } from "./landing";
import { mainOf, type Site } from "./site";

/**
 * Gives places their old ids beside their own, so that a link with an old id lands there, also without JavaScript. What moved to another page leaves a line with a link behind.
 * @param moved old addresses with the new; whole pages among them
 * @throws when a page does not have what an old id leads to
 */
export function addIdsTo(site: Site, moved: Moved): void {
  for (const [from, to] of moved) {
    const { path, id } = splitAddress(from);
    const page = moved.has(path) ? undefined : site.pages.find(({ address }) => address === path);
    const landing = landingAt(site, to);
    if (!id || !page || !landing) continue;
    if (landing.page === page) visibleIn(landing.element).children.unshift(element("span", { id }));
    else (selectAll(".prose", page.tree).at(-1) ?? mainOf(page)).children.push(noteOf(id, to, landing));
  }
}

/** Where an old id stands in what it leads to: in its heading, also when the element's own id stands around more. There :target draws its mark. */
function visibleIn(landing: Element): Element {
  return select("h1, h2, h3, dt", { type: "root", children: [landing] }) ?? landing;
}

function noteOf(id: string, to: string, landing: Landing): Element {
  return element("p", { id }, "Dit stuk staat nu op een andere pagina: ", element("a", { href: to }, nameOf(landing)), ".");
}
