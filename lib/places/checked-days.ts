import type { Edition } from "../edition";
import { newestCheck } from "../registers/citation";
import { deadlines } from "../registers/deadlines";
import { placesOf } from "./places";

/**
 * The last day on which we held what a page says against its sources, by the address of the page. Only pages that rest on facts or on
 * the tables of regions have one; of the others no day is known.
 */
export function checkedDays(edition: Edition): ReadonlyMap<string, string> {
  return new Map(
    placesOf(edition).flatMap(({ address, rests, checked }): [string, string][] => {
      const last = rests ? newestCheck([...rests.facts, ...rests.deadlines.map((id) => deadlines[id].fact)]) : checked;
      return last === undefined ? [] : [[address, last]];
    }),
  );
}
