import { createHash } from "node:crypto";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import type { Edition } from "../edition";
import { siteName } from "../site";
import type { Change } from "./changes";

/** The address of the feed. */
export const feedAddress = "/wijzigingen.xml";

/** The title of the feed, as feed readers show it. */
export const feedTitle = `${siteName}: wat verandert er in de regels?`;

/**
 * The changes as an Atom feed (RFC 4287).
 * @param changes at least one, the newest first
 * @throws when there are none: a feed has the date of its newest entry
 */
export function atomFeed(changes: readonly Change[], { url: site, language }: Edition): string {
  const [newest] = changes;
  if (!newest) throw new Error("De feed is leeg: geen feit heeft een veld change.");
  const feed = x("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language }, [
    x("id", lastingId(feedAddress)),
    x("title", feedTitle),
    x("updated", momentOf(newest)),
    x("author", [x("name", siteName)]),
    x("link", { rel: "self", type: "application/atom+xml", href: `${site}${feedAddress}` }),
    x("link", { rel: "alternate", type: "text/html", href: `${site}/uitleg/wat-verandert-er/` }),
    ...changes.map(({ title, address, summary, ...change }) =>
      x("entry", [
        x("id", lastingId(address)),
        x("title", title),
        x("updated", momentOf(change)),
        x("link", { rel: "alternate", type: "text/html", href: `${site}${address}` }),
        x("summary", summary),
      ]),
    ),
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}

/** The moment of a change, as Atom asks for it. */
function momentOf({ updated, time }: Pick<Change, "updated" | "time">): string {
  return `${updated}T${time}:00Z`;
}

/** An id that stays the same for ever, also when the site moves to another host: a name-based UUID of the address on the site. */
function lastingId(address: string): string {
  const bytes = createHash("sha1").update(namespace).update(address).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5")}`;
}

/** The names of this site, as bytes. Never change it: every entry would come as new to whoever follows the feed. */
const namespace = Buffer.from("d0f1c1f2a9a54e0fb2b4a1f7c8e96b35", "hex");
