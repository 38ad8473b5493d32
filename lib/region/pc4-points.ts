import type { Pc4, Point, Regions } from "./model";

/**
 * About where each PC4 lies, for the browser. We have no table of points: a PC4 with a special school lies where its schools stand, another
 * is guessed from those with a number near it in its gemeente. All numbers are thousandths of a degree.
 */
export type PointTable = {
  /** PC4s with a school one after the other, each as three numbers: PC4s skipped since the one before, latitude, longitude. */
  readonly known: readonly number[];
  /** Latitude and longitude of each gemeente. */
  readonly gemeenten: readonly number[];
  /** Runs of PC4s, each as three numbers: PC4s skipped since the run before, length, and the position of its gemeente. */
  readonly runs: readonly number[];
};

/** Where a PC4 lies; `isEstimated` when no school stands in it. */
export type Pc4Point = Point & { readonly isEstimated: boolean };

const parts = 1000;
const inParts = (degrees: number) => Math.round(degrees * parts);

/** Makes the table from those of the schools, the gemeenten and the areas. A school on a guessed point tells nothing. */
export function pointTableOf({ schools, gemeenten, areas }: Pick<Regions, "schools" | "gemeenten" | "areas">): PointTable {
  const placed = schools.filter(({ isPointEstimated }) => !isPointEstimated);
  const sorted = areas.map(({ pc4, gemeente }) => ({ pc4: Number(pc4), at: gemeenten.findIndex(({ code }) => code === gemeente) }));
  sorted.sort((a, b) => a.pc4 - b.pc4);
  const known: number[] = [];
  const runs: number[] = [];
  let [nextKnown, nextRun] = [0, 0];
  for (const { pc4, at } of sorted) {
    const own = placed.filter(({ postcode }) => postcode.startsWith(String(pc4)));
    if (own.length > 0) {
      const mean = (of: (point: Point) => number) => inParts(own.reduce((sum, school) => sum + of(school), 0) / own.length);
      known.push(
        pc4 - nextKnown,
        mean(({ latitude }) => latitude),
        mean(({ longitude }) => longitude),
      );
      nextKnown = pc4 + 1;
    }
    if (pc4 === nextRun && runs[runs.length - 1] === at) runs[runs.length - 2] = (runs[runs.length - 2] ?? 0) + 1;
    else runs.push(pc4 - nextRun, 1, at);
    nextRun = pc4 + 1;
  }
  return { known, gemeenten: gemeenten.flatMap(({ latitude, longitude }) => [inParts(latitude), inParts(longitude)]), runs };
}

type ReadTable = { readonly known: ReadonlyMap<number, Point>; readonly gemeenteOf: ReadonlyMap<number, number> };

const readBefore = new WeakMap<PointTable, ReadTable>();

function readTable(table: PointTable): ReadTable {
  const before = readBefore.get(table);
  if (before) return before;
  const known = new Map<number, Point>();
  let next = 0;
  for (const [skipped = 0, latitude = 0, longitude = 0] of threes(table.known)) {
    known.set(next + skipped, { latitude: latitude / parts, longitude: longitude / parts });
    next += skipped + 1;
  }
  const gemeenteOf = new Map<number, number>();
  next = 0;
  for (const [skipped = 0, length = 0, at = 0] of threes(table.runs)) {
    for (let index = 0; index < length; index += 1) gemeenteOf.set(next + skipped + index, at);
    next += skipped + length;
  }
  const made = { known, gemeenteOf };
  readBefore.set(table, made);
  return made;
}

function threes(numbers: readonly number[]): number[][] {
  return numbers.flatMap((_, index) => (index % 3 === 0 ? [numbers.slice(index, index + 3)] : []));
}

/** Numbers farther apart lie in another corner of a gemeente. */
const nearNumbers = 20;
/** The gemeente itself weighs as much as a number so far away. */
const gemeenteWeight = 1 / 6;

/**
 * About where a PC4 lies. Held against the schools themselves, half of the guesses are within two kilometres (tests/region/near-schools.test.ts).
 * @param without a PC4 whose own schools do not count: only a test has use for it
 * @returns undefined when no such PC4 is in use
 */
export function pointOf(pc4: Pc4, table: PointTable, without?: Pc4): Pc4Point | undefined {
  const { known, gemeenteOf } = readTable(table);
  const number = Number(pc4);
  const at = gemeenteOf.get(number);
  if (at === undefined) return undefined;
  const own = known.get(number);
  if (own && pc4 !== without) return { ...own, isEstimated: false };
  let [weights, latitude, longitude] = [0, 0, 0];
  const add = (weight: number, point: Point) => {
    weights += weight;
    latitude += weight * point.latitude;
    longitude += weight * point.longitude;
  };
  add(gemeenteWeight, { latitude: (table.gemeenten[at * 2] ?? 0) / parts, longitude: (table.gemeenten[at * 2 + 1] ?? 0) / parts });
  for (let step = 1; step <= nearNumbers; step += 1) {
    for (const other of [number - step, number + step]) {
      const point = known.get(other);
      if (point && gemeenteOf.get(other) === at) add(1 / step, point);
    }
  }
  return { latitude: latitude / weights, longitude: longitude / weights, isEstimated: true };
}
