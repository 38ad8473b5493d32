import { addDays, type Day, isDay } from "./day";
import { type End, endOf, type Length, later } from "./last-day";

/** All that is needed to count a deadline in the browser: plain data, made by countableDeadline. */
export type Calculation = {
  readonly length: Length;
  /** Something to do before the picked day: counted back, never moved. */
  readonly backwards: boolean;
  /** Whether the Algemene termijnenwet moves the end over weekends and holidays. */
  readonly moves: boolean;
  readonly extension?: Length;
  /** A deadline that runs first: this one starts at its end. */
  readonly first?: Length;
  /**
   * What the counted day means: the last day (`uiterlijk`), the last day if it can be helped (`liefst`), a time that is over
   * (`om`), no hard day (`rond`), something that starts on the day after (`daarna`), or the earliest date a paper may bear
   * (`niet-ouder`).
   */
  readonly result: "uiterlijk" | "liefst" | "om" | "rond" | "daarna" | "niet-ouder";
};

/** The outcome of counting. `first` is the end of a deadline that runs first; without an extension `extended` is missing. */
export type Counted = { readonly end: End; readonly extended?: End; readonly first?: End };

/**
 * Counts a deadline from the day a parent picked.
 * @param pausedDays whole days during which the deadline stood still (for example while papers were missing)
 * @throws when the day does not exist
 */
export function calculate({ length, backwards, moves, extension, first, result }: Calculation, picked: Day, pausedDays = 0): Counted {
  if (backwards) {
    const end = endOf(picked, { amount: -length.amount, unit: length.unit }, false);
    // From the 31st, three months back ends in a shorter month: a paper of that day would be a few days too old.
    const isTooOld = result === "niet-ouder" && later(end.last, length) < picked;
    return { end: isTooOld ? { ...end, last: addDays(end.last, 1) } : end };
  }
  const before = first && endOf(picked, first, moves);
  const start = before?.last ?? picked;
  const end = paused(endOf(start, length, moves && pausedDays === 0), pausedDays, length, moves);
  return { end, ...(before && { first: before }), ...(extension && { extended: extended(start, end, length, extension, moves) }) };
}

/**
 * The end of a deadline with its extension. A deadline that follows starts after the moved end of the one before it; months are counted
 * from the start, for a month that is too short would else cost the days that it lacks.
 */
function extended(start: Day, end: End, length: Length, extension: Length, moves: boolean): End {
  const isMonths = length.unit === "maand" && extension.unit === "maand" && end.counted === later(start, length) && !end.moved;
  return isMonths ? endOf(start, { amount: length.amount + extension.amount, unit: "maand" }, moves) : endOf(end.last, extension, moves);
}

/** The same deadline with days of standstill added before its end may move. */
function paused(end: End, days: number, length: Length, moves: boolean): End {
  if (days === 0) return end;
  const start = later(end.counted, { amount: -length.amount, unit: length.unit });
  return endOf(addDays(start, days), length, moves);
}

/** The first letters of the months, as people write them: "mrt" for maart too. */
const months = ["jan", "feb", "maa|mrt|mar", "apr", "mei", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"] as const;
const namedDay = new RegExp(`^\\s*(\\d{1,2})e?[-/. ]+(?:${months.map((name) => `(${name})`).join("|")})[a-z]*[-/. ]+(\\d{4})\\s*$`, "iu");

/**
 * The day in a date field. An old browser shows a text field instead: there a parent may write 2-11-2026 or 2 november 2026.
 * @returns an ISO date, or the text as it stands when it is not written as a day
 */
export function readPicked(text: string): string {
  const [, day, month, year] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/u.exec(text) ?? named(text);
  return day && month && year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text.trim();
}

/** "2 november 2026" as [_, "2", "11", "2026"]. */
function named(text: string): readonly (string | undefined)[] {
  const [whole, day, ...rest] = namedDay.exec(text) ?? [];
  const year = rest.pop();
  return [whole, day, String(rest.findIndex((name) => name !== undefined) + 1), year];
}

const oldest = { amount: -2, unit: "jaar" } as const;
const furthest = { amount: 2, unit: "jaar" } as const;

/**
 * What is wrong with the day a parent picked, as a kind sentence; undefined when it can be counted with.
 * @param picked the text of the date field: empty when nothing (or half a date) was filled in
 * @param today ISO date
 */
export function faultOfPicked(picked: string, today: Day): string | undefined {
  if (picked === "") return "Vul de hele datum in: dag, maand en jaar.";
  if (!isDay(picked)) return "Deze dag bestaat niet. Kijk nog eens naar de dag en de maand.";
  if (picked < later(today, oldest)) return "Die dag is lang geleden. Klopt het jaar?";
  if (picked > later(today, furthest)) return "Die dag is nog ver weg. Klopt het jaar?";
  return undefined;
}

const mostPausedDays = 366;

/** What is wrong with a number of days of standstill, as a kind sentence; undefined when it can be counted with. */
export function faultOfPause(text: string): string | undefined {
  if (/^\d{1,3}$/u.test(text) && Number(text) <= mostPausedDays) return undefined;
  return "Schrijf een heel aantal dagen, bijvoorbeeld 14. Weet je het niet? Vraag het na.";
}
