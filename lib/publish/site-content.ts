import type { Thing } from "schema-dts";
import type { Edition } from "../edition";
import { readAddresses } from "../places/addresses";
import { checkedDays } from "../places/checked-days";
import type { Moved } from "../places/moved-addresses";
import { piecesOf } from "../places/pieces";
import type { Piece } from "../places/place";
import { sourceOf } from "../places/places";
import { thingsByAddress } from "../places/things-by-address";

/** What the publication must know that stands in no page. */
export type SiteContent = {
  readonly edition: Edition;
  /** Old addresses with the new. */
  readonly moved: Moved;
  /** What a page is about, by its address. */
  readonly things: ReadonlyMap<string, () => Thing>;
  /** The day on which a page was held against its sources, by its address. */
  readonly days: ReadonlyMap<string, string>;
  /** Everything that can be sent by itself. */
  readonly pieces: readonly Piece[];
};

/** Reads what the publication must know that stands in no page. @throws when the content is wrong */
export function siteContent(edition: Edition): SiteContent {
  return {
    edition,
    moved: readAddresses(sourceOf(edition)).moved,
    things: thingsByAddress(edition),
    days: checkedDays(edition),
    pieces: piecesOf(edition),
  };
}
