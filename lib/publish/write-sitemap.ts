import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Entry } from "./entry";
import { writeBelow } from "./site";

/**
 * Writes the list of all pages for search engines, and the file that tells them where it is.
 * @param days ISO date by address, for pages of which it is known
 * @param url where the site stands
 */
export function writeSitemap(
  folder: string,
  entries: readonly Pick<Entry, "address" | "indexable">[],
  days: ReadonlyMap<string, string>,
  url: string,
): void {
  const addresses = entries.filter(({ indexable }) => indexable).map(({ address }) => address);
  writeBelow(folder, "sitemap.xml", sitemap(addresses, days, url));
  // Nothing is closed to them: a page that may not be found says so itself, and for that it must be read.
  writeBelow(folder, "robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`);
}

function sitemap(addresses: readonly string[], days: ReadonlyMap<string, string>, url: string): string {
  const urls = addresses.map((address) => {
    const day = days.get(address);
    return x("url", [x("loc", `${url}${address}`), ...(day ? [x("lastmod", day)] : [])]);
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls))}\n`;
}
