import { addDays } from "../dates/day";
import { type Deadline, type DeadlineId, type DeadlineUnit, deadlines } from "./deadlines";

const plural: Record<DeadlineUnit, string> = {
  dag: "dagen",
  week: "weken",
  maand: "maanden",
  schooljaar: "schooljaren",
  jaar: "jaar",
};

function count(amount: number, unit: DeadlineUnit): string {
  return `${amount} ${amount === 1 ? unit : plural[unit]}`;
}

const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** "03-25" → "25 maart". */
function dayInYear(monthAndDay: string): string {
  const [month, day] = monthAndDay.split("-").map(Number);
  const name = months[(month ?? 0) - 1];
  if (name === undefined || day === undefined) throw new Error(`Dit is geen dag in het jaar (MM-DD): "${monthAndDay}".`);
  return `${day} ${name}`;
}

/** "25 tot en met 31 maart", "24 maart": a month is said once. */
function daysInYear(from: string, until: string): string {
  if (from === until) return dayInYear(until);
  const isOneMonth = from.slice(0, 2) === until.slice(0, 2);
  return `${isOneMonth ? Number(from.slice(3)) : dayInYear(from)} tot en met ${dayInYear(until)}`;
}

/** How long a deadline is, in words: "6 weken", "25 tot en met 31 maart", "1 keer per schooljaar". */
export function spanText(span: Deadline["span"]): string {
  switch (span.kind) {
    case "duur":
      return count(span.amount, span.unit);
    case "kalender":
      return daysInYear(span.from, span.until);
    case "herhaling":
      return `${span.times} keer per ${span.per}`;
    case "moment":
    case "open":
      return span.text;
  }
}

/**
 * The words for a deadline in running text.
 * @param part `span` = the deadline itself, `extension` = its longest extension
 * @throws when the deadline does not exist or has no extension
 */
export function deadlineText(id: DeadlineId, part: "span" | "extension"): string {
  const deadline: Deadline | undefined = deadlines[id];
  if (deadline === undefined) throw new Error(`Termijn "${id}" bestaat niet. Kijk in lib/registers/deadlines.ts.`);
  if (part === "span") return spanText(deadline.span);
  if (deadline.extension === undefined) throw new Error(`Termijn "${id}" heeft geen verlenging.`);
  return count(deadline.extension.amount, deadline.extension.unit);
}

/** How long a deadline is, for use in a sentence of a register or of the guide: "6 weken". A changed law is then one edit. */
export const span = (id: DeadlineId): string => deadlineText(id, "span");

/** The longest extension of a deadline, for use in a sentence: "4 weken". @throws when it has none */
export const extension = (id: DeadlineId): string => deadlineText(id, "extension");

/**
 * The day after the last fixed day of a deadline, for use in a sentence with "vóór": "1 juli".
 * @throws when the deadline has no fixed days
 */
export function dayAfter(id: DeadlineId): string {
  const { span: days }: Deadline = deadlines[id];
  if (days.kind !== "kalender") throw new Error(`Termijn "${id}" heeft geen vaste dagen in het jaar.`);
  // No fixed day of a law is 28 or 29 February, so any year will do.
  return dayInYear(addDays(`2027-${days.until}`, 1).slice(5));
}

/** The label that says where a deadline comes from. */
export const basisLabels = {
  wet: "uit de wet",
  regio: "verschilt per regio",
  praktijk: "vaste afspraak, niet uit de wet",
} as const satisfies Record<Deadline["basis"], string>;
