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
  for (const one of wanted) {
    if (names.length === most) break;
    const half = nameWidth(one.name) / 2;
    const within = { left: half + fromEdge, right: width - half - fromEdge, top: 15, bottom: height - 10 };
    const found = bestSpot(one, gridIn(one.ground, within), boxes);
    if (!found) continue;
    const placed = { name: one.name, x: rounded(found.x), y: rounded(found.y + halfLetter) };
    boxes.push(nameBox(one.name, placed));
    names.push(placed);
  }
  return names;
}

/** The spot where a name sticks out least, near where it is best; undefined when there is no room. */
function bestSpot({ name, ground, at, not }: Wanted, spots: readonly Spot[], taken: readonly Box[]): Spot | undefined {
  const best = at ?? middleOf(spots.filter((spot, index) => index % 3 === 0 && isOn(ground, spot)));
  const near = spots.map((spot) => ({ spot, far: Math.hypot(spot.x - best.x, spot.y - best.y) })).sort((a, b) => a.far - b.far);
  let found: { readonly spot: Spot; readonly cost: number } | undefined;
  for (const { spot, far } of near) {
    // What follows is farther, and sticking out only adds to it.
    if (found && far >= found.cost) break;
    const box = nameBox(name, { x: spot.x, y: spot.y + halfLetter });
    if (taken.some((other) => overlap(other, box)) || !isOn(ground, spot)) continue;
    if (not !== undefined && cornersOf(box).some((corner) => isOn(not, corner))) continue;
    const cost = far + out(ground, box) * stickingOut;
    if (!found || cost < found.cost) found = { spot, cost };
  }
  return found?.spot;
}

/** How many points at the edge of a box lie on other ground. */
function out(ground: Ground, box: Box): number {
  return cornersOf(box).filter((corner) => !isOn(ground, corner)).length;
}

/** The points of a grid that lie in a box, and about where some ground is. */
function gridIn(ground: Ground, box: Box): Spot[] {
  const all = ground.flat();
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const from = (side: number, least: number) => Math.ceil(Math.max(side, least) / grid) * grid;
  const spots: Spot[] = [];
  for (let y = from(Math.min(...ys), box.top); y <= Math.min(box.bottom, Math.max(...ys)); y += grid) {
    for (let x = from(Math.min(...xs), box.left); x <= Math.min(box.right, Math.max(...xs)); x += grid) spots.push({ x, y });
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
