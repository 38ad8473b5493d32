/** A day as an ISO date: "2027-01-04". Days have no hour and no time zone. */
export type Day = string;

const form = /^(\d{4})-(\d{2})-(\d{2})$/u;
const oneDay = 86_400_000;

/** Tells whether a text is a day that exists: "2028-02-29" does, "2027-02-29" does not. */
export function isDay(text: string): text is Day {
  return form.test(text) && dayOf(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** The day of a moment in UTC; an empty text when the moment is not valid. */
function dayOf(time: number): Day {
  return Number.isNaN(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

function timeOf(day: Day): number {
  if (!isDay(day)) throw new Error(`"${day}" is geen dag. Schrijf een bestaande dag als 2027-01-04.`);
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day a number of days later, or earlier when the number is below zero. @throws when the day does not exist */
export function addDays(day: Day, days: number): Day {
  return dayOf(timeOf(day) + days * oneDay);
}

/** How many days the second day comes after the first; below zero when it comes before. @throws when a day does not exist */
export function daysBetween(from: Day, to: Day): number {
  return (timeOf(to) - timeOf(from)) / oneDay;
}

/**
 * The day a number of months later, or earlier. A month that is too short gives its last day:
 * a month after 31 January is 28 or 29 February.
 * @throws when the day does not exist
 */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(timeOf(day));
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, length));
  return dayOf(date.getTime());
}

/** Day of the week: 0 is Sunday, 6 is Saturday. @throws when the day does not exist */
export function weekday(day: Day): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** Today as the clock of this machine has it, in its own time zone. */
export function dayOfClock(clock: Date): Day {
  return dayOf(Date.UTC(clock.getFullYear(), clock.getMonth(), clock.getDate()));
}

const inWords = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2027-01-04" → "maandag 4 januari 2027". @throws when the day does not exist */
export function dayInWords(day: Day): string {
  return inWords.format(timeOf(day));
}

const inShort = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "short", timeZone: "UTC" });

/** "2027-01-04" → "4 jan". Some browsers end it with a dot. @throws when the day does not exist */
export function shortDay(day: Day): string {
  return inShort.format(timeOf(day)).replace(/\.$/u, "");
}
