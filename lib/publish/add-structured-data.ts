import { select } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { thingsByAddress } from "../places/things-by-address";
import { siteName } from "../site";
import { breadcrumbs, type Crumb, dataText } from "../structured-data/things";
import { element } from "./element";
import { isIndexable } from "./indexable";
import type { PublishStep } from "./site";

/**
 * Tells machines what a page is about, and where it stands: data in the words of schema.org, at the end of the page, so that the text
 * comes first. Pages that search engines may not show have none.
 */
export const addStructuredData: PublishStep = {
  name: "gegevens voor machines toevoegen",
  run({ pages, edition }) {
    const things = thingsByAddress(edition);
    const shown = pages.filter(isIndexable);
    const names = new Map(
      shown.map(({ address, tree }) => [address, address === "/" ? siteName : textOf(select("h1", tree) ?? tree).trim()]),
    );
    for (const { address, tree } of shown) {
      const thing = things.get(address);
      const crumbs = crumbsTo(address, names);
      const told = [...(thing ? [thing()] : []), ...(crumbs.length > 1 ? [breadcrumbs(crumbs, edition)] : [])];
      if (told.length > 0) select("body", tree)?.children.push(element("script", { type: "application/ld+json" }, dataText(told)));
    }
  },
};

/** The pages above a page that exist, from the home page, and the page itself. */
function crumbsTo(address: string, names: ReadonlyMap<string, string>): Crumb[] {
  const parts = address.split("/").filter(Boolean);
  const above = ["/", ...parts.map((_part, index) => `/${parts.slice(0, index + 1).join("/")}/`)];
  return above.flatMap((path) => {
    const name = names.get(path);
    return name ? [{ name, address: path }] : [];
  });
}
