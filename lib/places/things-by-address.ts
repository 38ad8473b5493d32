import type { Thing } from "schema-dts";
import type { Edition } from "../edition";
import { placesOf } from "./places";

/**
 * What each page is about, by its address. A page that is not here says of itself only where it stands.
 */
export function thingsByAddress(edition: Edition): ReadonlyMap<string, () => Thing> {
  return new Map(placesOf(edition).flatMap(({ address, thing }) => (thing ? [[address, thing] as const] : [])));
}
