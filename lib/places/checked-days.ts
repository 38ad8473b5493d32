import { newestCheck } from "../registers/citation";
import { deadlines } from "../registers/deadlines";
import { placesOn } from "./places";

/**
 * The last day on which we held what a page says against its sources, by the address of the page. Only pages that rest on facts or on
 * the tables of regions have one; of the others no day is known.
 * @param day ISO date for which the pages are read
 */
export function checkedDays(day: string): ReadonlyMap<string, string> {
  return new Map(
    placesOn(day).flatMap(({ address, rests, checked }): [string, string][] => {
      const last = rests ? newestCheck([...rests.facts, ...rests.deadlines.map((id) => deadlines[id].fact)]) : checked;
      return last === undefined ? [] : [[address, last]];
    }),
  );
}
