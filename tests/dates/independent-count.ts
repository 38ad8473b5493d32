/**
 * A second way to count a deadline, that shares nothing with lib/dates: it walks day by day over a calendar of its own, with Easter
 * and the extra free days written down from the almanac. Tests hold the calculator against it.
 */

/** Easter Sunday, from the almanac. */
const easters: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2024: [3, 31],
  2025: [4, 20],
  2026: [4, 5],
  2027: [3, 28],
  2028: [4, 16],
  2029: [4, 1],
  2030: [4, 21],
  2031: [4, 13],
  2032: [3, 28],
};

/** Royal decree of 1 July 2025. */
const extraFreeDays = ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"];

type Ymd = readonly [year: number, month: number, day: number];

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
const read = (text: string): Ymd => text.split("-").map(Number) as unknown as Ymd;
const write = ([year, month, day]: Ymd) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function tomorrow([year, month, day]: Ymd): Ymd {
  if (day < daysIn(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function yesterday([year, month, day]: Ymd): Ymd {
  if (day > 1) return [year, month, day - 1];
  return month > 1 ? [year, month - 1, daysIn(year, month - 1)] : [year - 1, 12, 31];
}

/** Walks some days on, or back when the number is below zero. */
export function walk(from: string, days: number): string {
  let day = read(from);
  for (let step = 0; step < Math.abs(days); step++) day = days > 0 ? tomorrow(day) : yesterday(day);
  return write(day);
}

/** The same day some months on or back; the last day of a month that is too short. Walks month by month. */
function walkMonths(from: string, months: number): string {
  const [year, month, day] = read(from);
  let [y, m] = [year, month];
  for (let step = 0; step < Math.abs(months); step++) {
    m += months > 0 ? 1 : -1;
    if (m === 13) [y, m] = [y + 1, 1];
    if (m === 0) [y, m] = [y - 1, 12];
  }
  return write([y, m, Math.min(day, daysIn(y, m))]);
}

/** Zeller's congruence: 0 is Saturday, 1 is Sunday. */
function zeller([year, month, day]: Ymd): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  return (day + Math.floor((13 * (m + 1)) / 5) + (y % 100) + Math.floor((y % 100) / 4) + Math.floor(y / 400) + 5 * Math.floor(y / 100)) % 7;
}

/** Saturdays, Sundays and the holidays of the Algemene termijnenwet. */
function isFree(text: string): boolean {
  const day = read(text);
  const [year] = day;
  if (zeller(day) < 2) return true;
  const easter = easters[year];
  if (!easter) throw new Error(`The almanac has no Easter of ${year}.`);
  const sunday = write([year, ...easter]);
  const king = zeller([year, 4, 27]) === 1 ? `${year}-04-26` : `${year}-04-27`;
  const moving = [-2, 1, 39, 50].map((days) => walk(sunday, days));
  return [`${year}-01-01`, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`, king, ...moving, ...extraFreeDays].includes(text);
}

type Length = { readonly amount: number; readonly unit: string };

/** The end of a deadline after an event, before it moves. */
function plainEnd(event: string, { amount, unit }: Length): string {
  const days: Readonly<Record<string, number>> = { dag: 1, week: 7 };
  const months: Readonly<Record<string, number>> = { maand: 1, jaar: 12 };
  if (days[unit]) return walk(event, amount * days[unit]);
  if (months[unit]) return walkMonths(event, amount * months[unit]);
  throw new Error(`This count does not know the unit ${unit}.`);
}

/** Algemene termijnenwet, articles 1 and 4: not for more than 12 weeks, 90 days or 3 months. */
function mayMove({ amount, unit }: Length): boolean {
  return (unit === "week" && amount <= 12) || (unit === "maand" && amount <= 3) || (unit === "dag" && amount <= 90);
}

function moved(day: string): string {
  let last = day;
  while (isFree(last)) last = walk(last, 1);
  return last;
}

/** The rule of one deadline, as the law has it. */
export type Rule = {
  readonly length: Length;
  readonly extension?: Length;
  readonly first?: Length;
  readonly backwards: boolean;
  readonly moves: boolean;
};

/** The last day, and the last day with the extension. */
export function independentCount(
  { length, extension, first, backwards, moves }: Rule,
  event: string,
): readonly [string, string | undefined] {
  if (backwards) return [plainEnd(event, { ...length, amount: -length.amount }), undefined];
  const end = (from: string, size: Length) => (moves && mayMove(size) ? moved(plainEnd(from, size)) : plainEnd(from, size));
  const start = first ? end(event, first) : event;
  const last = end(start, length);
  if (!extension) return [last, undefined];
  // Months count from the start, unless the first end moved.
  if (length.unit === "maand" && last === plainEnd(start, length))
    return [last, plainEnd(start, { unit: "maand", amount: length.amount + extension.amount })];
  return [last, end(last, extension)];
}
