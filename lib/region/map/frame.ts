import type { MultiPolygon } from "geojson";
import type { Point } from "../model";
import { type FlatPoint, narrowness } from "./borders";

/** A point in the drawing, in units of its view box. */
export type Spot = { readonly x: number; readonly y: number };

/** Which part of the flat country is drawn, and how large. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  /** Units of the drawing in one of the flat country. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
};

/** How wide a map is: at so many pixels its letters are as they were set. On the narrowest phone the column has 288. */
export const mapWidth = 320;
const leastHeight = 200;

/** A point of the tables on the flat country. */
export function flat({ latitude, longitude }: Point): FlatPoint {
  return [longitude * narrowness, -latitude];
}

/** All corners of some ground. */
export function cornersOf({ coordinates }: MultiPolygon): FlatPoint[] {
  return coordinates.flat(2).map(([x = 0, y = 0]) => [x, y] as const);
}

/**
 * A frame around some points.
 * @param room what stays free around them, in units
 * @param most how high it may be
 */
export function frameAround(points: readonly FlatPoint[], room: number, most = 360): Frame {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [west, east, north, south] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((mapWidth - 2 * room) / (east - west), (most - 2 * room) / (south - north));
  const height = Math.max(leastHeight, Math.round((south - north) * scale + 2 * room));
  return {
    width: mapWidth,
    height,
    scale,
    left: (west + east) / 2 - mapWidth / scale / 2,
    top: (north + south) / 2 - height / scale / 2,
  };
}

/** Where a point of the flat country lies in the drawing. */
export function spotOf({ scale, left, top }: Frame, [x, y]: FlatPoint): Spot {
  return { x: (x - left) * scale, y: (y - top) * scale };
}

/** Rounded to a tenth of a unit, as a drawing has it. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
