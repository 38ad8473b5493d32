import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { splitAddress } from "../addresses/address-of";
import type { Edition } from "../edition";
import type { Moved } from "../places/moved-addresses";
import { siteName } from "../site";
import { element } from "./element";
import { type Landing, landingAt, nameOf } from "./landing";
import { remove } from "./remove";
import { headOf, mainOf, type Page, type Site } from "./site";

/**
 * Puts a page at every old address: it goes to the new one at once, or offers links.
 * @param moved old addresses with the new; places within a page among them
 * @throws when a page already stands at an old address
 */
export function addPagesAt(site: Site, moved: Moved): void {
  const made = [...moved].flatMap(([from, to]) => {
    const landing = splitAddress(from).id ? undefined : landingAt(site, to);
    if (!landing) return [];
    if (site.pages.some(({ address }) => address === from)) throw new Error(`${from}: hier staat al een pagina, en het adres is verhuisd.`);
    return [movedPage(from, { to, ...landing }, sectionsOf(site, from, moved), site.edition)];
  });
  site.pages.push(...made);
}

/** A link to where something stands now. */
type Way = Landing & { readonly to: string };

/** The places within an old page, by their old ids. */
function sectionsOf(site: Site, from: string, moved: Moved): ReadonlyMap<string, Way> {
  return new Map(
    [...moved].flatMap(([old, to]) => {
      const { path, id } = splitAddress(old);
      const landing = id && path === from ? landingAt(site, to) : undefined;
      return id && landing ? [[id, { to, ...landing }]] : [];
    }),
  );
}

/**
 * The page at an old address. It is the new page with other words in it, so that its style and the preview of a link stay. A
 * refresh would lose the place within the page, so a page that had such places lists them instead, each under its old id.
 */
function movedPage(from: string, way: Way, sections: ReadonlyMap<string, Way>, { url }: Edition): Page {
  const page: Page = { address: from, file: `${from.slice(1)}index.html`, tree: structuredClone(way.page.tree) };
  mainOf(page).children = [movedText(way, sections)];
  remove(page.tree, selectAll("head > title, head > meta[name=robots]", page.tree));
  const head = headOf(page);
  head.children.push(
    element("title", {}, `Verhuisd (${from.slice(1, -1)}) · ${siteName}`),
    element("meta", { name: "robots", content: "noindex" }),
  );
  // Where the new page says that it is a part of another, the old one is too.
  if (!select("link[rel=canonical]", head)) head.children.push(element("link", { rel: ["canonical"], href: url + way.page.address }));
  if (sections.size === 0) head.children.push(element("meta", { httpEquiv: ["refresh"], content: `0; url=${way.to}` }));
  return page;
}

function movedText(way: Way, sections: ReadonlyMap<string, Way>): Element {
  const parts = [
    element("h1", {}, "Deze pagina staat nu ergens anders"),
    element("p", { className: ["column", "mt-3"] }, "De site is veranderd sinds je deze link kreeg. Ga verder op de nieuwe pagina."),
    element("p", { className: ["column", "mt-6"] }, linkTo(way)),
  ];
  if (sections.size > 0) {
    const items = [...sections].map(([id, section]) => element("li", { id }, linkTo(section)));
    parts.push(
      element("h2", { className: ["mt-10"] }, "Zocht je een van deze stukken?"),
      element("ul", { className: ["column", "mt-3", "grid", "gap-3"] }, ...items),
    );
  }
  return element("div", { className: ["frame", "pt-6", "lg:pt-10"] }, ...parts);
}

function linkTo(way: Way): Element {
  return element("a", { href: way.to, className: ["answer"] }, nameOf(way));
}
