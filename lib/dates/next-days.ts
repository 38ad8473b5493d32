import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import { addDays, type Day, dayInWords, weekday } from "./day";
import { holidayOn } from "./holidays";

/** The days on which something happens next, both included. One day: they are the same. */
export type NextDays = { readonly first: Day; readonly last: Day };

/**
 * When a deadline with fixed days in the year comes next, seen from a day: the year in which it has not ended yet.
 * Undefined when the deadline has no fixed days.
 * @param today ISO date
 */
export function nextDays(id: DeadlineId, today: Day): NextDays | undefined {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((candidate) => daysIn(id, candidate)).find((days) => days !== undefined && days.last >= today);
}

function daysIn(id: DeadlineId, year: number): NextDays | undefined {
  const { span }: Deadline = deadlines[id];
  if (id === "doorstroomtoets") return testWeeks(year);
  return span.kind === "kalender" ? { first: `${year}-${span.from}`, last: `${year}-${span.until}` } : undefined;
}

/** The first and second full week of February, Monday to Friday: the weeks of the doorstroomtoets (fact 7.6). */
function testWeeks(year: number): NextDays {
  const firstDay = `${year}-02-01`;
  const monday = addDays(firstDay, (8 - weekday(firstDay)) % 7);
  return { first: monday, last: addDays(monday, 11) };
}

/** "woensdag 24 maart 2027", or "donderdag 25 maart 2027 tot en met woensdag 31 maart 2027". */
export function nextDaysInWords({ first, last }: NextDays): string {
  return first === last ? dayInWords(first) : `${dayInWords(first)} tot en met ${dayInWords(last)}`;
}

/** Holidays among some days, in order: a school may be closed then. */
export function holidaysIn({ first, last }: NextDays): string[] {
  const names: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const name = holidayOn(day);
    if (name !== undefined) names.push(name);
  }
  return names;
}
