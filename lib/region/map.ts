import { drawingText } from "../drawing-text";
import type { Gemeente, Point } from "./model";
import type { SchoolGroup } from "./school-groups";

/** A point in the drawing, in units of its view box. */
type Spot = { readonly x: number; readonly y: number };

/** A schematic map: schools as marks, gemeenten as names. North is up; borders are not drawn. */
export type RegionMap = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly (Spot & { readonly mark: SchoolGroup["mark"] })[];
  readonly names: readonly (Spot & { readonly name: string; readonly anchor: "start" | "end" })[];
};

const width = 340;
const margin = 18;
const heightLimits = { least: 180, most: 460 };
const lineHeight = 16;
/** Width of a letter in a drawing, on the safe side. */
const letterWidth = (drawingText * 19) / 35;

/**
 * Lays out a map of some gemeenten and the schools in them.
 * @returns undefined when there is nothing to draw
 */
export function regionMap(gemeenten: readonly Gemeente[], groups: readonly SchoolGroup[]): RegionMap | undefined {
  const schools = groups.flatMap(({ mark, schools: own }) => own.map((school) => ({ mark, ...flat(school) })));
  const centres = gemeenten.map((gemeente) => ({ name: gemeente.name, ...flat(gemeente) }));
  const all = [...schools, ...centres];
  if (gemeenten.length === 0 || all.length < 2) return undefined;
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  const room = width - 2 * margin;
  const scale = Math.min(room / Math.max(right - left, 1e-6), (heightLimits.most - 2 * margin) / Math.max(bottom - top, 1e-6));
  const height = Math.max(heightLimits.least, Math.round((bottom - top) * scale + 2 * margin));
  const shift = { x: (width - (right - left) * scale) / 2, y: (height - (bottom - top) * scale) / 2 };
  const place = ({ x, y }: Spot): Spot => ({ x: round(shift.x + (x - left) * scale), y: round(shift.y + (y - top) * scale) });
  const marks = spread(schools.map(({ mark, x, y }) => ({ mark, ...place({ x, y }) })));
  return {
    width,
    height,
    marks,
    names: namesWithRoom(
      centres.map(({ name, x, y }) => ({ name, ...place({ x, y }) })),
      height,
    ),
  };
}

/** Degrees as a flat drawing: a degree of longitude is shorter than one of latitude in the Netherlands. */
function flat({ latitude, longitude }: Point): Spot {
  return { x: longitude * Math.cos((52.2 * Math.PI) / 180), y: -latitude };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Schools in one street would lie on top of each other: a mark that finds its place taken moves to the side. */
function spread<Mark extends Spot>(marks: readonly Mark[]): Mark[] {
  const placed: Mark[] = [];
  for (const mark of marks) {
    let { x, y } = mark;
    for (let turn = 1; turn < 40 && placed.some((other) => Math.hypot(other.x - x, other.y - y) < 10); turn += 1) {
      x = round(Math.min(width - 8, Math.max(8, mark.x + Math.cos(turn) * turn * 1.6)));
      y = round(mark.y + Math.sin(turn) * turn * 1.6);
    }
    placed.push({ ...mark, x, y });
  }
  return placed;
}

/** The names that fit without touching each other; the list below the map has them all. */
function namesWithRoom(centres: readonly (Spot & { readonly name: string })[], height: number): RegionMap["names"] {
  const boxes: { left: number; right: number; y: number }[] = [];
  return centres.flatMap(({ name, x, y: middle }) => {
    const long = name.length * letterWidth;
    const anchor = x + 8 + long <= width ? ("start" as const) : ("end" as const);
    const start = anchor === "start" ? x + 8 : x - 8 - long;
    const y = Math.min(height - 6, Math.max(14, middle + 5));
    const box = { left: start, right: start + long, y };
    const fits =
      start >= 0 && boxes.every((other) => Math.abs(other.y - y) >= lineHeight || other.right < box.left || box.right < other.left);
    if (!fits) return [];
    boxes.push(box);
    return [{ name, x: round(anchor === "start" ? x + 8 : x - 8), y: round(y), anchor }];
  });
}
