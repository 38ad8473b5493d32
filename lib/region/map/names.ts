import { drawingText } from "../../drawing-text";
import { type Box, nameBox, nameWidth, overlap } from "./boxes";
import { type Frame, rounded, type Spot } from "./frame";

/** A polygon in the drawing: its outer ring, and holes. */
export type Ground = readonly (readonly Spot[])[];

/** What may get its name on the map. */
export type Wanted = {
  readonly name: string;
  /** Where it lies: the middle of its name stands on it. */
  readonly ground: Ground;
  /** Where its name is best; without it, in the middle of what is in sight of its ground. */
  readonly at?: Spot;
  /** Ground that no part of the name may touch. */
  readonly not?: Ground;
};

/** A name on the map: x is its middle, its letters stand on y. */
export type PlacedName = Spot & { readonly name: string };

/** How fine the map is searched for room, in units. */
const grid = 4;
/** A name that sticks out over other ground may as well lie so much farther from its best spot, for each point at its edge that does. */
const stickingOut = 7;
const fromEdge = 3;
/** From the middle of a letter down to the line it stands on. */
const halfLetter = Math.round(drawingText * 0.33);

/**
 * The names that have room: on their own ground, in the frame, and over no sign or other name. The first ones choose first.
 * @param taken what no name may lie over
 * @param most so many names, at most
 */
export function namesWithRoom(
  { width, height }: Frame,
  wanted: readonly Wanted[],
  taken: readonly Box[],
  most = wanted.length,
): PlacedName[] {
  const boxes = [...taken];
  const names: PlacedName[] = [];
  for (const { name, ground, at, not } of wanted) {
    if (names.length === most) break;
    const half = nameWidth(name) / 2;
    const spots = spotsOn(ground, { left: half + fromEdge, right: width - half - fromEdge, top: 15, bottom: height - 10 });
    const best = at ?? middleOf(spots);
    const boxAt = ({ x, y }: Spot) => nameBox(name, { x, y: y + halfLetter });
    const found = spots
      .map((spot) => ({ spot, box: boxAt(spot) }))
      .filter(({ box }) => !boxes.some((other) => overlap(other, box)))
      .map(({ spot, box }) => ({ spot, box, cost: Math.hypot(spot.x - best.x, spot.y - best.y) + out(ground, box) * stickingOut }))
      .sort((a, b) => a.cost - b.cost)
      .find(({ box }) => not === undefined || !cornersOf(box).some((corner) => isOn(not, corner)));
    if (!found) continue;
    boxes.push(found.box);
    names.push({ name, x: rounded(found.spot.x), y: rounded(found.spot.y + halfLetter) });
  }
  return names;
}

/** How many points at the edge of a box lie on other ground. */
function out(ground: Ground, box: Box): number {
  return cornersOf(box).filter((corner) => !isOn(ground, corner)).length;
}

/** The points of the grid that lie on some ground and in a box. */
function spotsOn(ground: Ground, box: Box): Spot[] {
  const all = ground.flat();
  if (all.length === 0) return [];
  const from = (side: number, least: number) => Math.ceil(Math.max(side, least) / grid) * grid;
  const spots: Spot[] = [];
  const right = Math.min(box.right, Math.max(...all.map(({ x }) => x)));
  const bottom = Math.min(box.bottom, Math.max(...all.map(({ y }) => y)));
  for (let y = from(Math.min(...all.map((corner) => corner.y)), box.top); y <= bottom; y += grid) {
    for (let x = from(Math.min(...all.map((corner) => corner.x)), box.left); x <= right; x += grid) {
      if (isOn(ground, { x, y })) spots.push({ x, y });
    }
  }
  return spots;
}

function middleOf(spots: readonly Spot[]): Spot {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) };
}

/** Points along the upper and the lower side of a box: its corners, and three between them. */
function cornersOf({ left, right, top, bottom }: Box): Spot[] {
  return [0, 1, 2, 3, 4].flatMap((part) => [top, bottom].map((y) => ({ x: left + ((right - left) * part) / 4, y })));
}

/** Whether a point lies on some ground: from it to the right, an odd number of edges. */
export function isOn(ground: Ground, { x, y }: Spot): boolean {
  let inside = false;
  for (const ring of ground) {
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    });
  }
  return inside;
}
