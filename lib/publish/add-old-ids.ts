import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { splitAddress } from "../addresses/address-of";
import type { Moved } from "../places/moved-addresses";
import { element } from "./element";
import { nameOf, type Place, placeAt } from "./place";
import { mainOf, type Site } from "./site";

/**
 * Gives places their old ids beside their own, so that a link with an old id lands there, also without JavaScript. What moved to another page leaves a line with a link behind.
 * @param moved old addresses with the new; whole pages among them
 * @throws when a page does not have the place that an old id leads to
 */
export function addIdsTo(site: Site, moved: Moved): void {
  for (const [from, to] of moved) {
    const { path, id } = splitAddress(from);
    const page = moved.has(path) ? undefined : site.pages.find(({ address }) => address === path);
    const place = placeAt(site, to);
    if (!id || !page || !place) continue;
    if (place.page === page) visibleIn(place.element).children.unshift(element("span", { id }));
    else (selectAll(".prose", page.tree).at(-1) ?? mainOf(page)).children.push(noteOf(id, to, place));
  }
}

/** Where an old id stands in a place: in its heading, also when the place's own id stands around more. There :target draws its mark. */
function visibleIn(place: Element): Element {
  return select("h1, h2, h3, dt", { type: "root", children: [place] }) ?? place;
}

function noteOf(id: string, to: string, place: Place): Element {
  return element("p", { id }, "Dit stuk staat nu op een andere pagina: ", element("a", { href: to }, nameOf(place)), ".");
}
