import type { Point } from "./model";

/** Kilometres between two points in the Netherlands, as the crow flies; off by a few in a hundred. */
export function distance(one: Point, other: Point): number {
  return Math.hypot((one.latitude - other.latitude) * 111.2, (one.longitude - other.longitude) * 68.5);
}
