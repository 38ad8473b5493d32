import type { SchoolGroup } from "../school-groups";
import { type Box, overlap, signBox } from "./boxes";
import { type Frame, flat, rounded, type Spot, spotOf } from "./frame";

/** The sign of one school. */
export type Sign = Spot & { readonly mark: SchoolGroup["mark"] };

/** Two signs stay so far apart, from middle to middle, in units. */
export const signDistance = 12;
/** And so far from the edge. */
const fromEdge = 9;

/**
 * A sign for each school. Schools in one street would lie on top of each other: a sign that finds its spot taken moves to the side.
 * @param taken what no sign may lie over
 */
export function signsIn(frame: Frame, groups: readonly SchoolGroup[], taken: readonly Box[]): Sign[] {
  const placed: Sign[] = [];
  const isFree = (spot: Spot) =>
    placed.every((other) => Math.hypot(other.x - spot.x, other.y - spot.y) >= signDistance) &&
    !taken.some((box) => overlap(box, signBox(spot)));
  for (const { mark, schools } of groups) {
    for (const school of schools) placed.push({ mark, ...freeSpot(frame, spotOf(frame, flat(school)), isFree) });
  }
  return placed;
}

/** The free spot nearest to where a school is: around it in rings that grow. */
function freeSpot({ width, height }: Frame, wanted: Spot, isFree: (spot: Spot) => boolean): Spot {
  const within = ({ x, y }: Spot): Spot => ({
    x: rounded(Math.min(width - fromEdge, Math.max(fromEdge, x))),
    y: rounded(Math.min(height - fromEdge, Math.max(fromEdge, y))),
  });
  for (let ring = 0; ring < 60; ring += 1) {
    const turns = Math.max(1, ring * 6);
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (turn / turns) * 2 * Math.PI;
      const spot = within({ x: wanted.x + Math.cos(angle) * ring * 3, y: wanted.y + Math.sin(angle) * ring * 3 });
      if (isFree(spot)) return spot;
    }
  }
  throw new Error(`Op de kaart van ${width} bij ${height} is geen plaats voor alle scholen.`);
}
