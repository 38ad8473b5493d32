import { generateIcsCalendar } from "ts-ics";
import type { Day } from "./day";

/** What goes into a calendar file: one whole day. */
export type CalendarDay = {
  /** Fixed for a term, so that a second file replaces the first. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly day: Day;
  /** The moment of making; a later file wins over an earlier one. */
  readonly made: Date;
};

/**
 * A calendar file (RFC 5545) with one whole day and an alarm a week before it.
 * @returns the text of an .ics file
 * @throws when the day does not exist
 */
export function calendarFile({ uid, title, description, day, made }: CalendarDay): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  const date = (time: number) => ({ date: new Date(time), type: "DATE" as const });
  return generateIcsCalendar({
    version: "2.0",
    prodId: "-//Passende Plek//Termijnen//NL",
    method: "PUBLISH",
    events: [
      {
        uid,
        summary: title,
        description,
        stamp: { date: made },
        // Minutes since 2020: a whole number that only grows, so that a calendar takes the last file.
        sequence: Math.floor((made.getTime() - Date.UTC(2020, 0, 1)) / 60_000),
        start: date(start),
        // The end of a whole day is the day after it (RFC 5545). This file is fetched on its own: it shares no code.
        end: date(start + 86_400_000),
        timeTransparent: "TRANSPARENT",
        alarms: [{ action: "DISPLAY", description: title, trigger: { type: "relative", value: { weeks: 1, before: true } } }],
      },
    ],
  });
}
