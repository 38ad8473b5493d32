import { type CalendarDay, calendarFile } from "@/lib/dates/calendar-file";

/**
 * Makes a calendar file of one day and has the browser save it.
 * @param day without what only this moment knows; the address of the page is added to its text
 * @throws when the browser refuses
 */
export function saveDay({ description, ...day }: Omit<CalendarDay, "made">): void {
  const text = calendarFile({ ...day, description: `${description}\n${location.origin}${location.pathname}`, made: new Date() });
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: url, download: `${day.uid.replace(/@.*$/u, "")}.ics` }).click();
  // Some browsers still read the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
