import { addDays } from "../dates/day";
import { deadlineOf } from "./deadline-words";
import { type Deadline, type DeadlineId, type DeadlineUnit, deadlines } from "./deadlines";

/** The units of the calendar, as Intl names them. */
const units = { dag: "day", week: "week", maand: "month", jaar: "year" } as const;

/** A number of units in words: "6 weken". A schooljaar is said in Dutch alone: no deadline of the law counts in it. */
export function durationText(amount: number, unit: DeadlineUnit, language = "nl"): string {
  if (unit === "schooljaar") return `${amount} ${amount === 1 ? "schooljaar" : "schooljaren"}`;
  return new Intl.NumberFormat([language, "en"], { style: "unit", unit: units[unit], unitDisplay: "long" }).format(amount);
}

/** "03-25" as a day of any year without a leap. */
function someYear(monthAndDay: string): Date {
  const day = new Date(`2027-${monthAndDay}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new Error(`Dit is geen dag in het jaar (MM-DD): "${monthAndDay}".`);
  return day;
}

const inWords = (language: string) => new Intl.DateTimeFormat([language, "en"], { day: "numeric", month: "long", timeZone: "UTC" });

/** "03-25" → "25 maart". */
function dayInYear(monthAndDay: string, language: string): string {
  return inWords(language).format(someYear(monthAndDay));
}

/** "25 tot en met 31 maart", "24 maart": a month is said once. */
export function daysInYear(from: string, until: string, language = "nl"): string {
  if (from === until) return dayInYear(until, language);
  if (language !== "nl") return inWords(language).formatRange(someYear(from), someYear(until));
  const isOneMonth = from.slice(0, 2) === until.slice(0, 2);
  return `${isOneMonth ? Number(from.slice(3)) : dayInYear(from, language)} tot en met ${dayInYear(until, language)}`;
}

/** How long a deadline is, in words: "6 weken", "25 tot en met 31 maart", "1 keer per schooljaar". */
function spanText(id: DeadlineId, language: string): string {
  const { span }: Deadline = deadlines[id];
  switch (span.kind) {
    case "duur":
      return durationText(span.amount, span.unit, language);
    case "kalender":
      return daysInYear(span.from, span.until, language);
    case "herhaling":
      return `${span.times} ${deadlineOf(id, language).length}`;
    case "moment":
    case "open":
      return deadlineOf(id, language).length ?? "";
  }
}

/**
 * The words for a deadline in running text.
 * @param part `span` = the deadline itself, `extension` = its longest extension
 * @throws when the deadline does not exist or has no extension
 */
export function deadlineText(id: DeadlineId, part: "span" | "extension", language = "nl"): string {
  const deadline: Deadline | undefined = deadlines[id];
  if (deadline === undefined) throw new Error(`Termijn "${id}" bestaat niet. Kijk in lib/registers/deadlines.ts.`);
  if (part === "span") return spanText(id, language);
  if (deadline.extension === undefined) throw new Error(`Termijn "${id}" heeft geen verlenging.`);
  return durationText(deadline.extension.amount, deadline.extension.unit, language);
}

/** How long a deadline is, for use in a sentence of a register or of the guide: "6 weken". A changed law is then one edit. */
export const span = (id: DeadlineId, language?: string): string => deadlineText(id, "span", language);

/** The longest extension of a deadline, for use in a sentence: "4 weken". @throws when it has none */
export const extension = (id: DeadlineId, language?: string): string => deadlineText(id, "extension", language);

/**
 * The day after the last fixed day of a deadline, for use in a sentence with "vóór": "1 juli".
 * @throws when the deadline has no fixed days
 */
export function dayAfter(id: DeadlineId, language = "nl"): string {
  const { span: days }: Deadline = deadlines[id];
  if (days.kind !== "kalender") throw new Error(`Termijn "${id}" heeft geen vaste dagen in het jaar.`);
  // No fixed day of a law is 28 or 29 February, so any year will do.
  return dayInYear(addDays(`2027-${days.until}`, 1).slice(5), language);
}
