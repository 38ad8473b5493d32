import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { element } from "./element";
import type { Given, Way } from "./given";
import { landingIn } from "./landing";
import { mainOf, type PageStep } from "./site";

/**
 * Gives elements their old ids beside their own, so that a link with an old id lands there, also without JavaScript. What moved to
 * another page leaves a line with a link behind.
 */
export const addOldIds: PageStep<Pick<Given, "oldIds">> = {
  name: "oude ids laten werken",
  run(page, { oldIds }) {
    for (const old of oldIds) {
      if ("way" in old) (selectAll(".prose", page.tree).at(-1) ?? mainOf(page)).children.push(noteOf(old.id, old.way));
      else visibleIn(landingIn(page, old.at)).children.unshift(element("span", { id: old.id }));
    }
    return page;
  },
};

/** Where an old id stands in what it leads to: in its heading, also when the element's own id stands around more. There :target draws its mark. */
function visibleIn(landing: Element): Element {
  return select("h1, h2, h3, dt", { type: "root", children: [landing] }) ?? landing;
}

function noteOf(id: string, { to, name }: Way): Element {
  return element("p", { id }, "Dit stuk staat nu op een andere pagina: ", element("a", { href: to }, name), ".");
}
