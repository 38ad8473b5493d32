import type { MultiPolygon } from "geojson";
import type { Gemeente } from "../model";
import type { SchoolGroup } from "../school-groups";
import { outlines } from "./borders";
import { type Box, nameBox, signBox } from "./boxes";
import { cornersOf, type Frame, flat, frameAround, type Spot, spotOf } from "./frame";
import { type Ground, namesWithRoom, type PlacedName } from "./names";
import { pathIn } from "./path";
import { type Sign, signsIn } from "./signs";

/** A map of some gemeenten with their schools, and of what lies beside them. North is up. */
export type RegionMap = {
  readonly width: number;
  readonly height: number;
  /** Paths, in steps: the country as far as it is in sight, the area in it, the borders within the area, and the other ones. */
  readonly land: string;
  readonly area: string;
  readonly inner: string;
  readonly outer: string;
  readonly signs: readonly Sign[];
  readonly names: readonly PlacedName[];
  /** Gemeenten beside the area, by name. */
  readonly besideNames: readonly PlacedName[];
  /** Gemeenten of the area for whose name there is no room. */
  readonly nameless: readonly string[];
};

/** What is on a map. */
export type OnMap = {
  /** The gemeenten of its area. Where there is no room for all names, the first ones have theirs. */
  readonly gemeenten: readonly Gemeente[];
  readonly groups: readonly SchoolGroup[];
  /** All gemeenten of the country, the most important first. */
  readonly others: readonly Gemeente[];
  /** What stays free around the area, in units; more shows more of what lies beside it. */
  readonly room: number;
};

/** The area of the smallest dent that shows, in units of the drawing. */
const smallestDent = 1.5;
/** So many gemeenten have their name before signs are put. */
const namedFirst = 3;
/** So many names of gemeenten beside the area, at most. */
const mostBeside = 6;

/**
 * Lays out a map.
 * @throws when a gemeente has no borders
 */
export function regionMap({ gemeenten, groups, others, room }: OnMap): RegionMap {
  const own = new Set(gemeenten.map(({ code }) => code));
  const whole = outlines(0).ground(own);
  if (gemeenten.length === 0 || whole.coordinates.length === 0) throw new Error(`Voor ${[...own].join(", ")} zijn er geen grenzen.`);
  const frame = frameAround([...cornersOf(whole), ...groups.flatMap(({ schools }) => schools.map(flat))], room);
  const { ground, groundOf, land, within, between } = outlines(smallestDent / frame.scale ** 2);
  const inSight = within(boxOf(frame));
  const shape = ground(own);
  const wanted = gemeenten.map((gemeente) => ({
    name: gemeente.name,
    ground: groundIn(frame, groundOf(gemeente.code)),
    at: spotOf(frame, flat(gemeente)),
  }));
  const boxesOf = (placed: readonly PlacedName[]) => placed.map((one) => nameBox(one.name, one));
  // The signs of a large town would leave its name no room.
  const first = namesWithRoom(frame, wanted.slice(0, namedFirst), []);
  const signs = signsIn(frame, groups, boxesOf(first));
  const taken = [...signs.map(signBox), ...boxesOf(first)];
  const names = [...first, ...namesWithRoom(frame, wanted.slice(namedFirst), taken)];
  const not = groundIn(frame, shape);
  const beside = others
    .filter(({ code }) => inSight.has(code) && !own.has(code))
    .map(({ name, code }) => ({ name, ground: groundIn(frame, groundOf(code)), not }));
  const named = new Set(names.map(({ name }) => name));
  return {
    width: frame.width,
    height: frame.height,
    land: pathIn(frame, land),
    area: pathIn(frame, shape),
    inner: pathIn(
      frame,
      between(inSight, (a, b) => a !== b && own.has(a) && own.has(b)),
    ),
    outer: pathIn(
      frame,
      between(inSight, (a, b) => !own.has(a) && !own.has(b)),
    ),
    signs,
    names,
    besideNames: namesWithRoom(frame, beside, [...taken, ...boxesOf(names)], mostBeside),
    nameless: gemeenten.filter(({ name }) => !named.has(name)).map(({ name }) => name),
  };
}

/** Ground in units of the drawing. */
export function groundIn(frame: Frame, { coordinates }: MultiPolygon): Ground {
  return coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]): Spot => spotOf(frame, [x, y])));
}

/** What a frame shows of the flat country. */
function boxOf({ width, height, scale, left, top }: Frame): Box {
  return { left, right: left + width / scale, top, bottom: top + height / scale };
}
