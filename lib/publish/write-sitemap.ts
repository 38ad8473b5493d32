import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { checkedDays } from "../places/checked-days";
import { isIndexable } from "./indexable";
import { type PublishStep, writeBelow } from "./site";

/** Writes the list of all pages for search engines, and the file that tells them where it is. */
export const writeSitemap: PublishStep = {
  name: "sitemap en robots.txt schrijven",
  run({ folder, pages, edition }) {
    const addresses = pages.filter(isIndexable).map(({ address }) => address);
    writeBelow(folder, "sitemap.xml", sitemap(addresses, checkedDays(edition), edition.url));
    // Nothing is closed to them: a page that may not be found says so itself, and for that it must be read.
    writeBelow(folder, "robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${edition.url}/sitemap.xml\n`);
  },
};

/** @param days ISO date by address, for pages of which it is known */
function sitemap(addresses: readonly string[], days: ReadonlyMap<string, string>, url: string): string {
  const urls = addresses.map((address) => {
    const day = days.get(address);
    return x("url", [x("loc", `${url}${address}`), ...(day ? [x("lastmod", day)] : [])]);
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(x("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, urls))}\n`;
}
