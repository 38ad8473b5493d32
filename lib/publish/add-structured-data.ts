import { select } from "hast-util-select";
import { buildDate } from "../build-date";
import { siteName } from "../site";
import { breadcrumbs, type Crumb, dataText } from "../structured-data/things";
import { thingsByAddress } from "../structured-data/things-by-address";
import { element } from "./element";
import { isIndexable } from "./indexable";
import { nameOf, placeAt } from "./place";
import type { Page, PublishStep, Site } from "./site";

/**
 * Tells machines what a page is about, and where it stands: data in the words of schema.org, at the end of the page, so that the text
 * comes first. Pages that search engines may not show have none.
 */
export const addStructuredData: PublishStep = {
  name: "gegevens voor machines toevoegen",
  run(site) {
    const things = thingsByAddress(buildDate());
    for (const page of site.pages.filter(isIndexable)) {
      const thing = things.get(page.address);
      const trail = trailTo(page, site);
      const told = [...(thing ? [thing()] : []), ...(trail.length > 1 ? [breadcrumbs(trail)] : [])];
      if (told.length > 0) select("body", page.tree)?.children.push(element("script", { type: "application/ld+json" }, dataText(told)));
    }
  },
};

/** The pages above a page that exist, from the home page, and the page itself; each with the words of its heading. */
function trailTo({ address }: Page, site: Site): Crumb[] {
  const parts = address.split("/").filter(Boolean);
  const addresses = ["/", ...parts.map((_part, index) => `/${parts.slice(0, index + 1).join("/")}/`)];
  return addresses.flatMap((path) => {
    const place = placeAt(site, path);
    return place ? [{ name: path === "/" ? siteName : nameOf(place), address: path }] : [];
  });
}
