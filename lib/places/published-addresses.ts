import { pieceAt } from "../addresses/address-of";
import { buildDate } from "../build-date";
import { readTexts, type Texts } from "../content/read";
import type { Regions } from "../region/model";
import { readRegions } from "../region/read";
import { placesFrom } from "./places";

/**
 * Every address of the site that others may link to: its pages, the ids within them that stay, and the pieces by themselves. Of the
 * whole country, also when the site is built for one region. The same on every day: a heading may not depend on the date.
 * @throws as the readers of texts and regions do
 */
export function publishedAddresses(texts: Texts = readTexts(), regions: Regions = readRegions()): string[] {
  return placesFrom({ day: buildDate(), texts, regions }).flatMap(({ address, piece }) => [
    address,
    ...(piece ? [pieceAt(address) ?? []].flat() : []),
  ]);
}
