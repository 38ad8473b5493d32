import type { Thing } from "schema-dts";
import type { Edition } from "../edition";
import { siteName } from "../site";
import { breadcrumbs, type Crumb, dataText } from "../structured-data/things";
import type { Outline } from "./outline";

/**
 * Tells machines what each page is about and where it stands, in the words of schema.org. Pages that search engines may not show have
 * nothing.
 * @param things what a page is about, by its address
 * @returns text for a script of type application/ld+json, by address
 */
export function dataForMachines(
  outlines: Iterable<Outline>,
  things: ReadonlyMap<string, () => Thing>,
  edition: Edition,
): ReadonlyMap<string, string> {
  const shown = [...outlines].filter(({ indexable }) => indexable);
  const names = new Map(shown.map(({ address, heading }) => [address, address === "/" ? siteName : heading]));
  return new Map(
    shown.flatMap(({ address }) => {
      const thing = things.get(address);
      const crumbs = crumbsTo(address, names);
      const told = [...(thing ? [thing()] : []), ...(crumbs.length > 1 ? [breadcrumbs(crumbs, edition)] : [])];
      return told.length > 0 ? [[address, dataText(told)] as const] : [];
    }),
  );
}

/** The pages above a page that exist, from the home page, and the page itself. */
function crumbsTo(address: string, names: ReadonlyMap<string, string | undefined>): Crumb[] {
  const parts = address.split("/").filter(Boolean);
  const above = ["/", ...parts.map((_part, index) => `/${parts.slice(0, index + 1).join("/")}/`)];
  return above.flatMap((path) => {
    const name = names.get(path);
    return name ? [{ name, address: path }] : [];
  });
}
