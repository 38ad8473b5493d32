import { pieceAt } from "../addresses/address-of";
import type { Source } from "./place";
import { placesFrom } from "./places";

/**
 * Every address of the site that others may link to: its pages, the ids within them that stay, and the pieces by themselves. Of the
 * whole country. The same on every day: a heading may not depend on the date.
 */
export function publishedAddresses(source: Source): string[] {
  return placesFrom(source).flatMap(({ address, piece }) => [address, ...(piece ? [pieceAt(address) ?? []].flat() : [])]);
}
