import { gemeenteAddress, verbandAddress } from "../region/addresses";
import { origins } from "../region/origin";
import { readRegions } from "../region/read";
import { newestCheck } from "../registers/citation";
import { deadlines } from "../registers/deadlines";
import { type FactId, facts } from "../registers/facts";
import { placesOn } from "./uses";

/**
 * The last day on which we held what a page says against its sources, by the address of the page. Only pages that rest on facts or on
 * the tables of regions have one; of the others no day is known.
 * @param day ISO date for which the pages are read
 */
export function checkedDays(day: string): ReadonlyMap<string, string> {
  const { gemeenten, verbanden } = readRegions();
  const ofTables = origins()
    .map(({ gecontroleerd }) => gecontroleerd)
    .sort()
    .at(-1);
  const places = placesOn(day).map(
    (place) => [place.address, newestCheck([...place.facts, ...place.deadlines.map((id) => deadlines[id].fact)])] as const,
  );
  const regions = [...gemeenten.map(gemeenteAddress), ...verbanden.map(verbandAddress)].map((address) => [address, ofTables] as const);
  const all = [...places, ...regions, ["/bronnen/", newestCheck(Object.keys(facts) as FactId[])] as const];
  return new Map(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
