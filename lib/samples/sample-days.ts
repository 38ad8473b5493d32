import { calculate } from "../dates/calculate";
import { countableDeadline } from "../dates/calculation";
import { type Day, dayInWords } from "../dates/day";
import { dutchDate } from "../dutch-date";
import type { SampleStructure } from "./model";

/** How a text names a day of the sample: {dag:brief}. */
export const dayPattern = /\{dag:([a-z-]+)\}/gu;

/** The name of the last day of the deadline that the paper starts: it is counted, and never written. */
export const lastDayName = "laatste";

/**
 * The last day of the deadline that a sample starts on its own day.
 * @throws when that deadline cannot be counted
 */
export function lastDayOf({ deadline, days }: Pick<SampleStructure, "deadline" | "days">): Day {
  const countable = countableDeadline(deadline);
  if (!countable) throw new Error(`Termijn "${deadline}" van een voorbeeld is niet te tellen. Kies een andere in lib/samples/data/.`);
  return calculate(countable.calculation, days.brief).end.last;
}

/**
 * Puts the days of a sample in a text: a day of the paper as papers write it, the last day with the day of the week.
 * @throws as lastDayOf does
 */
export function withDays(text: string, sample: Pick<SampleStructure, "deadline" | "days">): string {
  return text.replace(dayPattern, (whole, name: string) => {
    if (name === lastDayName) return dayInWords(lastDayOf(sample));
    const day = sample.days[name];
    // The number of a day does not end a line.
    return day ? dutchDate(day).replace(" ", "\u00a0") : whole;
  });
}
