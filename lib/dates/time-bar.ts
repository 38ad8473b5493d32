import type { Calculation, Counted } from "./calculate";
import { addDays, type Day, dayInWords, daysBetween, shortDay } from "./day";
import { type End, weekend } from "./last-day";
import { layRows, type Placed } from "./time-bar-rows";

/** What happens on a day that the bar marks. */
type MarkKind = "start" | "first" | "counted" | "last" | "extended";

/** A day on the bar, with its label in two lines, and the same as a sentence. */
type Mark = { readonly kind: MarkKind; readonly day: Day; readonly date: string; readonly label: string; readonly words: string };

/** A part of the bar between two places: the time there is, days that do not count, more time if there is any, and what is no longer in time. */
type Span = { readonly kind: "runs" | "shift" | "longer" | "after"; readonly from: number; readonly to: number };

/** A deadline as a bar. Places are in per cent of its width. */
export type TimeBar = {
  readonly marks: readonly (Mark & Placed)[];
  readonly spans: readonly Span[];
  /** Where today is, undefined in an example: an example has no today. */
  readonly today: { readonly at: number; readonly isLeft: boolean } | undefined;
  /** How many rows of labels there are. */
  readonly rows: number;
  /** All that the bar shows, in sentences, in the order of the days. */
  readonly words: readonly string[];
};

/** What stands before or behind the marked days, in per cent: time that goes on. */
const tail = 10;

/** Today stands in its own place as long as that leaves the deadline itself this part of the bar; else at the edge. */
const leastPart = 0.4;

/**
 * Draws what a calculation gave.
 * @param picked the day of the parent's own, or that of an example
 * @param today ISO date; undefined for an example
 */
export function timeBar({ result, backwards }: Calculation, picked: Day, counted: Counted, today: Day | undefined): TimeBar {
  const marks = marksOf(result, picked, counted).sort((one, other) => daysBetween(other.day, one.day));
  const days = marks.map(({ day }) => day);
  const scale = scaleOf(days, backwards, today);
  const placed = layRows(marks.map(({ day, date, label }) => ({ at: scale.of(day), date, label })));
  const at = (day: Day) => placed.move(scale.of(day));
  return {
    marks: marks.map((mark, index) => ({ ...mark, ...(placed.labels[index] as Placed) })),
    spans: spansOf(result, backwards, picked, counted, at),
    today: today === undefined ? undefined : { at: scale.today(today, at), isLeft: scale.today(today, at) > 60 },
    rows: placed.rows,
    words: wordsOf(marks, result, today),
  };
}

function marksOf(result: Calculation["result"], picked: Day, { end, extended, first }: Counted): Mark[] {
  const mark = (kind: MarkKind, day: Day, label: string, words: string): Mark => ({ kind, day, date: shortDay(day), label, words });
  const last = result === "daarna" ? addDays(end.last, 1) : end.last;
  const { label, said } = lastInWords[result];
  return [
    mark("start", picked, "jouw dag", `Je rekent met ${dayInWords(picked)}.`),
    ...(first ? [mark("first", first.last, "begin", `Deze termijn begint na ${dayInWords(first.last)}.`)] : []),
    ...(end.moved
      ? [mark("counted", end.counted, obstacleLabel(end.moved), `Eigenlijk eindigt hij op ${dayInWords(end.counted)}: ${end.moved}.`)]
      : []),
    mark("last", last, label, said(dayInWords(last))),
    ...(extended ? [mark("extended", extended.last, "verlengd", `Duurt het langer, dan is het ${dayInWords(extended.last)}.`)] : []),
  ];
}

/** What the day that comes out is, in two words and in a sentence. */
const lastInWords: Readonly<Record<Calculation["result"], { label: string; said: (day: string) => string; after: string }>> = {
  uiterlijk: { label: "laatste dag", said: (day) => `De laatste dag is ${day}.`, after: "Daarna is de laatste dag voorbij." },
  liefst: { label: "liefst dan", said: (day) => `Liefst is het ${day}, of eerder.`, after: "Daarna is er minder tijd." },
  om: { label: "tijd is om", said: (day) => `Op ${day} is de tijd om.`, after: "Daarna is die tijd voorbij." },
  rond: { label: "rond dan", said: (day) => `Het is rond ${day}.`, after: "Daarna is die dag voorbij." },
  daarna: { label: "vanaf dan", said: (day) => `Het begint op ${day}.`, after: "Vóór die dag nog niet." },
  "niet-ouder": { label: "niet ouder", said: (day) => `De verklaring is van ${day} of later.`, after: "Een oudere verklaring telt niet." },
};

function obstacleLabel(moved: NonNullable<End["moved"]>): string {
  return moved === weekend ? "weekend" : moved === "een vrije dag" ? "vrije dag" : "feestdag";
}

type Scale = { readonly of: (day: Day) => number; readonly today: (day: Day, at: (day: Day) => number) => number };

/** Where days stand, with room for the time that goes on before or behind them. */
function scaleOf(days: readonly Day[], backwards: boolean, today: Day | undefined): Scale {
  const [first, last] = [days[0] as Day, days[days.length - 1] as Day];
  const long = Math.max(1, daysBetween(first, last));
  const isFar = today !== undefined && long < leastPart * Math.max(daysBetween(today, last), daysBetween(first, today));
  const near = today === undefined || isFar ? [] : [today];
  const from = [first, ...near].reduce((one, other) => (other < one ? other : one));
  const until = [last, ...near].reduce((one, other) => (other > one ? other : one));
  const all = Math.max(1, daysBetween(from, until));
  const [left, right] = [backwards || (isFar && today < first) ? tail : 0, 100 - tail];
  return {
    of: (day) => left + ((right - left) * daysBetween(from, day)) / all,
    today: (day, at) => (!isFar ? at(day) : day < first ? 0 : 100),
  };
}

function spansOf(
  result: Calculation["result"],
  backwards: boolean,
  picked: Day,
  { end, extended, first }: Counted,
  at: (day: Day) => number,
): Span[] {
  if (backwards) {
    const [before, behind] = result === "niet-ouder" ? (["after", "runs"] as const) : (["runs", "after"] as const);
    return [
      { kind: before, from: 0, to: at(end.last) },
      { kind: behind, from: at(end.last), to: at(picked) },
    ];
  }
  const final = extended?.last ?? end.last;
  return [
    ...(first ? [{ kind: "longer" as const, from: at(picked), to: at(first.last) }] : []),
    { kind: "runs", from: at(first?.last ?? picked), to: at(end.counted) },
    ...(end.moved ? [{ kind: "shift" as const, from: at(end.counted), to: at(end.last) }] : []),
    ...(extended ? [{ kind: "longer" as const, from: at(end.last), to: at(extended.last) }] : []),
    { kind: "after", from: at(final), to: 100 },
  ];
}

/** What comes after is said behind the day that ends it, wherever today stands. */
function wordsOf(marks: readonly Mark[], result: Calculation["result"], today: Day | undefined): string[] {
  const ending = marks.filter(({ kind }) => kind === "last" || kind === "extended").pop();
  const told = marks.map((mark) => ({ day: mark.day, words: mark === ending ? [mark.words, lastInWords[result].after] : [mark.words] }));
  if (today === undefined) return ["Dit is een voorbeeld.", ...told.flatMap(({ words }) => words)];
  const now = { day: today, words: [`Vandaag is het ${dayInWords(today)}.`] };
  return [...told, now].sort((one, other) => daysBetween(other.day, one.day)).flatMap(({ words }) => words);
}
