import { buildDate } from "../build-date";
import { placesOn } from "../places/places";
import type { SearchRecord } from "./record";

/**
 * Every place that a search can find.
 * @param day ISO date
 * @throws as the readers of texts and regions do
 */
export function searchRecords(day: string = buildDate()): SearchRecord[] {
  return placesOn(day).flatMap(({ address, title, found }) => {
    if (!found) return [];
    const { within, ...rest } = found();
    return [{ address, title, place: within, ...rest }];
  });
}
