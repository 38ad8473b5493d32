import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { siteName } from "../site";
import { element } from "./element";
import type { Way } from "./given";
import type { MovedPage, RawPage } from "./raw-pages";
import { remove } from "./remove";
import { headOf, mainOf, type PageStep } from "./site";

/**
 * Makes the page at an old address: it is the new page with other words in it, so that its style and the preview of a link stay. A
 * refresh would lose the place within the page, so a page that had such places lists them instead, each under its old id.
 */
export const addMovedPage: PageStep<Pick<RawPage, "moved">> = {
  name: "oude adressen laten werken",
  run(page, { moved }) {
    if (!moved) return page;
    const { address, tree } = page;
    mainOf(page).children = [movedText(moved)];
    remove(tree, selectAll("head > title, head > meta[name=robots]", tree));
    const head = headOf(page);
    head.children.push(
      element("title", {}, `Verhuisd (${address.slice(1, -1)}) · ${siteName}`),
      element("meta", { name: "robots", content: "noindex" }),
    );
    // Where the new page says that it is a part of another, the old one is too.
    if (!select("link[rel=canonical]", head)) head.children.push(element("link", { rel: ["canonical"], href: moved.canonical }));
    if (moved.sections.length === 0) head.children.push(element("meta", { httpEquiv: ["refresh"], content: `0; url=${moved.way.to}` }));
    return page;
  },
};

function movedText({ way, sections }: MovedPage): Element {
  const parts = [
    element("h1", {}, "Deze pagina staat nu ergens anders"),
    element("p", { className: ["column", "mt-3"] }, "De site is veranderd sinds je deze link kreeg. Ga verder op de nieuwe pagina."),
    element("p", { className: ["column", "mt-6"] }, linkTo(way)),
  ];
  if (sections.length > 0) {
    const items = sections.map((section) => element("li", { id: section.id }, linkTo(section.way)));
    parts.push(
      element("h2", { className: ["mt-10"] }, "Zocht je een van deze stukken?"),
      element("ul", { className: ["column", "mt-3", "grid", "gap-3"] }, ...items),
    );
  }
  return element("div", { className: ["frame", "pt-6", "lg:pt-10"] }, ...parts);
}

function linkTo({ to, name }: Way): Element {
  return element("a", { href: to, className: ["answer"] }, name);
}
