import { type CalendarDay, calendarFile } from "@/lib/dates/calendar-file";
import { saveFile } from "./save-file";

/**
 * Makes a calendar file of one day and has the browser save it.
 * @param day without what only this moment knows; the address of the page is added to its text
 * @throws when the browser refuses
 */
export function saveDay({ description, ...day }: Omit<CalendarDay, "made">): void {
  const text = calendarFile({ ...day, description: `${description}\n${location.origin}${location.pathname}`, made: new Date() });
  saveFile(new Blob([text], { type: "text/calendar;charset=utf-8" }), `${day.uid.replace(/@.*$/u, "")}.ics`);
}
