import type { Edition } from "../edition";
import { placesOf } from "../places/places";
import type { SearchRecord } from "./record";

/**
 * Every place of an edition that a search can find.
 * @throws as the readers of texts and regions do
 */
export function searchRecords(edition: Edition): SearchRecord[] {
  return placesOf(edition).flatMap(({ address, title, found }) => {
    return found ? [{ address, title, ...found() }] : [];
  });
}
