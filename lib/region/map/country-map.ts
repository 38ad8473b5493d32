import type { Regions, Sector, Verband } from "../model";
import { outlines } from "./borders";
import { cornersOf, flat, frameAround, spotOf } from "./frame";
import { namesWithRoom, type PlacedName } from "./names";
import { pathIn } from "./path";
import { groundIn } from "./region-map";
import { verbandGrounds } from "./verband-grounds";

/** A map of the country with the ground of every verband of a sector. */
export type CountryMap = {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly { readonly verband: Verband; readonly path: string }[];
  /** Towns by which a reader finds the way. */
  readonly names: readonly PlacedName[];
};

/** The area of the smallest dent that shows, in units of the drawing. */
const smallestDent = 1.5;
const room = 3;
/** As much as it takes at the full width. */
const mostHeight = 420;

/** Where a reader finds the way on a map of the country: the largest towns, and one in each corner. The first ones have their name first. */
const landmarks = [
  "Amsterdam",
  "Rotterdam",
  "Utrecht",
  "Groningen",
  "Eindhoven",
  "Zwolle",
  "Arnhem",
  "Enschede",
  "Maastricht",
  "Leeuwarden",
  "'s-Gravenhage",
  "Breda",
  "Goes",
  "Alkmaar",
  "Lelystad",
  "Emmen",
  "Roermond",
] as const;

/**
 * Lays out the map of a sector.
 * @throws when a town that shows the way is no gemeente any more
 */
export function countryMap(sector: Sector, regions: Regions): CountryMap {
  const { gemeentenOf } = verbandGrounds(sector, regions);
  const frame = frameAround(cornersOf(outlines(0).land), room, mostHeight);
  const { ground, groundOf } = outlines(smallestDent / frame.scale ** 2);
  const areas = regions.verbanden.flatMap((verband) => {
    const gemeenten = gemeentenOf.get(verband.code);
    return verband.sector === sector && gemeenten ? [{ verband, shape: ground(gemeenten) }] : [];
  });
  const wanted = landmarks.map((name) => {
    const gemeente = regions.gemeenten.find((candidate) => candidate.name === name);
    if (!gemeente) throw new Error(`${name} staat niet in content/regio/gemeenten.csv.`);
    return { name, ground: groundIn(frame, groundOf(gemeente.code)), at: spotOf(frame, flat(gemeente)) };
  });
  return {
    width: frame.width,
    height: frame.height,
    areas: areas.map(({ verband, shape }) => ({ verband, path: pathIn(frame, shape) })),
    names: namesWithRoom(frame, wanted, []),
  };
}
