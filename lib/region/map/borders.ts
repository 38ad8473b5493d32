import type { MultiLineString, MultiPolygon } from "geojson";
import { merge, mesh, neighbors } from "topojson-client";
import { planarRingArea, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, MultiPolygon as MultiShape, Polygon as Shape, Topology } from "topojson-specification";
import { z } from "zod";
import { readText } from "../../read-text";
import type { Gemeente, GemeenteCode } from "../model";
import { type Box, overlap } from "./boxes";

/** Where every gemeente ends. A border between two gemeenten is there once, so that both keep the same when it is drawn with fewer points. */
export type Borders = Topology<{ gemeenten: GeometryCollection<Named> }>;

type Named = { readonly code: GemeenteCode };

export const bordersFile = "content/regio/gemeentegrenzen.topo.json";
const remedy = "Maak het opnieuw: npm run regio:grenzen -- BESTAND";

const arcsOf = z.array(z.array(z.number().int()));
const properties = z.strictObject({ code: z.string().regex(/^GM\d{4}$/u) });
const schema = z.strictObject({
  type: z.literal("Topology"),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  transform: z.strictObject({ scale: z.tuple([z.number(), z.number()]), translate: z.tuple([z.number(), z.number()]) }),
  objects: z.strictObject({
    gemeenten: z.strictObject({
      type: z.literal("GeometryCollection"),
      geometries: z
        .array(
          z.discriminatedUnion("type", [
            z.strictObject({ type: z.literal("Polygon"), arcs: arcsOf, properties }),
            z.strictObject({ type: z.literal("MultiPolygon"), arcs: z.array(arcsOf), properties }),
          ]),
        )
        .min(1),
    }),
  }),
  arcs: z.array(z.array(z.tuple([z.number().int(), z.number().int()])).min(2)).min(1),
});

let known: Borders | undefined;

/** The borders of all gemeenten, read once. @throws as bordersFrom does */
export function readBorders(): Borders {
  known ??= bordersFrom(readText(bordersFile));
  return known;
}

/**
 * Reads borders from text.
 * @throws with file, what is wrong and how to mend it, in Dutch
 */
export function bordersFrom(text: string): Borders {
  try {
    return schema.parse(JSON.parse(text)) as Borders;
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${bordersFile}: dit is geen JSON. ${remedy}`);
    if (!(error instanceof z.ZodError)) throw error;
    throw new Error(`${bordersFile}: ${error.issues[0]?.path.join(".")}: dit zijn geen grenzen. ${remedy}`);
  }
}

/** Gemeenten without borders, with two, or unknown: a line for every fault, in Dutch. */
export function borderFaults(gemeenten: readonly Pick<Gemeente, "code" | "name">[], { objects }: Borders): string[] {
  const codes = objects.gemeenten.geometries.map(codeOf);
  return [
    ...gemeenten
      .filter(({ code }) => !codes.includes(code))
      .map(({ code, name }) => `${bordersFile}: de grens van ${name} (${code}) ontbreekt. ${remedy}`),
    ...codes
      .filter((code) => !gemeenten.some((gemeente) => gemeente.code === code))
      .map((code) => `${bordersFile}: ${code} staat niet in gemeenten.csv. ${remedy}`),
    ...codes.filter((code, index) => codes.indexOf(code) !== index).map((code) => `${bordersFile}: ${code} staat er twee keer. ${remedy}`),
  ];
}

function codeOf({ properties: own }: GeometryObject): GemeenteCode {
  return (own as Named).code;
}

/** A degree of longitude is so much shorter than one of latitude, in the middle of the Netherlands. */
export const narrowness = Math.cos((52.2 * Math.PI) / 180);

/** The flat country: x to the east, y to the south, both as long as a degree of latitude. */
export type FlatPoint = readonly [x: number, y: number];

const weighed = new WeakMap<Borders, Borders>();

/** The borders on the flat country, each point with how much it matters. */
function weighedBorders(borders: Borders): Borders {
  const before = weighed.get(borders);
  if (before) return before;
  const { scale = [1, 1], translate = [0, 0] } = borders.transform ?? {};
  const made = presimplify({
    ...borders,
    transform: { scale: [scale[0] * narrowness, -scale[1]], translate: [translate[0] * narrowness, -translate[1]] },
  }) as Borders;
  weighed.set(borders, made);
  return made;
}

/** What can be drawn of the borders. */
export type Outlines = {
  /** The ground of some gemeenten, grown together. */
  readonly ground: (codes: ReadonlySet<GemeenteCode>) => MultiPolygon;
  /** The ground of one gemeente. @throws when it has no borders */
  readonly groundOf: (code: GemeenteCode) => MultiPolygon;
  /** The ground of the whole country. */
  readonly land: MultiPolygon;
  /** The gemeenten that may lie in a box. */
  readonly within: (box: Box) => ReadonlySet<GemeenteCode>;
  /** The borders of some gemeenten for which a test of the gemeenten on both sides holds; at the edge of what is given both are the same. */
  readonly between: (codes: ReadonlySet<GemeenteCode>, holds: (a: GemeenteCode, b: GemeenteCode) => boolean) => MultiLineString;
};

const made = new WeakMap<Borders, Map<number, Outlines>>();

/**
 * The borders with the points that show.
 * @param smallest the area of the smallest dent that shows, on the flat country; rounded, so that maps that are about as large share them
 */
export function outlines(smallest: number, borders: Borders = readBorders()): Outlines {
  const level = 2 ** Math.round(Math.log2(Math.max(smallest, 1e-9)));
  const levels = made.get(borders) ?? new Map<number, Outlines>();
  made.set(borders, levels);
  const outlinesOfLevel = levels.get(level) ?? outlinesFrom(simplify(weighedBorders(borders), level) as Borders);
  levels.set(level, outlinesOfLevel);
  return outlinesOfLevel;
}

function outlinesFrom(topology: Borders): Outlines {
  const { gemeenten } = topology.objects;
  const ground = (codes?: ReadonlySet<GemeenteCode>) =>
    withoutSlivers(merge(topology, gemeenten.geometries.filter((shape) => codes?.has(codeOf(shape)) ?? true) as (Shape | MultiShape)[]));
  const grounds = new Map(gemeenten.geometries.map((shape) => [codeOf(shape), ground(new Set([codeOf(shape)]))]));
  const bounds = new Map(
    [...grounds].map(([code, { coordinates }]) => {
      const corners = coordinates.flat(2);
      const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
      return [code, { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }];
    }),
  );
  return {
    ground,
    groundOf: (code) => {
      const found = grounds.get(code);
      if (!found) throw new Error(`${bordersFile}: de grens van ${code} ontbreekt. ${remedy}`);
      return found;
    },
    land: ground(),
    within: (box) => new Set([...bounds].flatMap(([code, own]) => (overlap(box, own) ? [code] : []))),
    between: (codes, holds) => {
      const geometries = gemeenten.geometries.filter((shape) => codes.has(codeOf(shape)));
      return mesh(topology, { ...gemeenten, geometries }, (a, b) => holds(codeOf(a), codeOf(b)));
    },
  };
}

/** Half a square kilometre. */
const smallestHole = 4e-5;

/** In the source some borders do not quite meet: what is left between them is no lake. */
function withoutSlivers({ type, coordinates }: MultiPolygon): MultiPolygon {
  return {
    type,
    coordinates: coordinates.map(([edge = [], ...holes]) => [
      edge,
      ...holes.filter((hole) => planarRingArea(hole as [number, number][]) > smallestHole),
    ]),
  };
}

/** The gemeenten that share a border, by code. */
export function gemeentenBeside(borders: Borders = readBorders()): ReadonlyMap<GemeenteCode, readonly GemeenteCode[]> {
  const { geometries } = borders.objects.gemeenten;
  const codes = geometries.map(codeOf);
  return new Map(neighbors(geometries).map((beside, index) => [codes[index] ?? "", beside.map((other) => codes[other] ?? "")]));
}
