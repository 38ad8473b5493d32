/** A label at a day: two lines, the first one bold. */
type Label = { readonly at: number; readonly date: string; readonly label: string };

/** Where a label came to stand: its day, in which row below the bar, and whether its words end at the day instead of beginning there. */
export type Placed = { readonly at: number; readonly row: number; readonly isLeft: boolean };

/** In per cent of the bar, in a card on a window of 320 pixels, where it is 241 wide: a letter of 12.6 pixels, and the room between two labels. */
const letter = { date: (100 * 8) / 241, label: (100 * 7.4) / 241 };
const room = (100 * 9) / 241;

/** Parts of the bar that the days may take. In the shortest every label fits behind its day. */
const shrinks = [1, 0.9, 0.8, 0.7, 0.6] as const;

/**
 * Finds rows for labels so that on the narrowest window none lies over another, and none over the line that leads from a day to its own label.
 * Few rows are worth more than a long bar: a phone has height to lose.
 * @param labels in the order of their days, in per cent
 * @returns also how to move any other place along when the days had to stand closer
 */
export function layRows(labels: readonly Label[]): { labels: readonly Placed[]; rows: number; move: (at: number) => number } {
  const left = Math.min(...labels.map(({ at }) => at));
  const found = shrinks.flatMap((shrink) => {
    const move = (at: number) => (at <= left ? at : left + (at - left) * shrink);
    const placed = fewestRows(labels.map((label) => ({ at: move(label.at), width: widthOf(label) })));
    return placed ? [{ ...placed, move }] : [];
  });
  const [best] = found.sort((one, other) => one.rows - other.rows);
  if (!best) throw new Error("Voor de dagen op de tijdbalk is geen plaats.");
  return best;
}

function widthOf({ date, label }: Label): number {
  return Math.max(date.length * letter.date, label.length * letter.label) + room;
}

type Wide = { readonly at: number; readonly width: number };
type Reach = { readonly at: number; readonly from: number; readonly to: number; readonly isLeft: boolean };

/** Tries for each label both sides of its day; undefined when some label fits at neither. */
function fewestRows(labels: readonly Wide[]): { labels: Placed[]; rows: number } | undefined {
  const tries = Array.from({ length: 2 ** labels.length }, (_, sides) =>
    rowsOf(labels.map(({ at, width }, index) => reachOf(at, width, Math.floor(sides / 2 ** index) % 2 === 1))),
  );
  return tries.flatMap((tried) => tried ?? []).sort((one, other) => one.rows - other.rows)[0];
}

function reachOf(at: number, width: number, isLeft: boolean): Reach {
  return isLeft ? { at, from: at - width, to: at, isLeft } : { at, from: at, to: at + width, isLeft };
}

/** A label that reaches over the day of another stands below it: else the line of that day would cross it. */
function rowsOf(reaches: readonly Reach[]): { labels: Placed[]; rows: number } | undefined {
  if (reaches.some(({ from, to }) => from < -room || to > 100 + room)) return undefined;
  const rows = new Map<Reach, number>();
  const above = (one: Reach) => reaches.filter((other) => other !== one && isOver(one, other));
  for (let round = 0; rows.size < reaches.length; round++) {
    const next = reaches.find((one) => !rows.has(one) && above(one).every((other) => rows.has(other)));
    // Two that reach over each other's day.
    if (!next || round > reaches.length) return undefined;
    let row = Math.max(-1, ...above(next).map((other) => rows.get(other) ?? 0)) + 1;
    while (reaches.some((other) => rows.get(other) === row && other.from < next.to && next.from < other.to)) row++;
    rows.set(next, row);
  }
  const labels = reaches.map((reach) => ({ at: reach.at, row: rows.get(reach) ?? 0, isLeft: reach.isLeft }));
  return { labels, rows: Math.max(...labels.map(({ row }) => row)) + 1 };
}

/** Whether a label reaches over the day of another. */
function isOver({ from, to }: Reach, { at }: Reach): boolean {
  return from < at && at < to;
}
