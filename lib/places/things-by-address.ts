import type { Thing } from "schema-dts";
import { placesOn } from "./places";

/**
 * What each page is about, by its address. A page that is not here says of itself only where it stands.
 * @param day ISO date for which the texts are read
 */
export function thingsByAddress(day: string): ReadonlyMap<string, () => Thing> {
  return new Map(placesOn(day).flatMap(({ address, thing }) => (thing ? [[address, thing] as const] : [])));
}
