import { generateIcsCalendar } from "ts-ics";
import type { Day } from "./day";

/** What goes into a calendar file: one whole day. */
export type CalendarDay = {
  /** Fixed for a case: the same deadline from the same day replaces what stands in the calendar, another day stands beside it. */
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly day: Day;
  /** The moment of making; a later file wins over an earlier one. */
  readonly made: Date;
};

/** Alarms at nine in the morning, in hours from the midnight with which the day begins: a week before, a day before, the day itself. */
const alarmHours = { week: -7 * 24 + 9, day: -24 + 9, today: 9 } as const;

/**
 * When the calendar warns: a week and a day before. What lies in the past would never ring, so a day that is near warns at the last
 * moment that still lies ahead.
 */
function alarmsFor(day: Day, made: Date): number[] {
  // Midnight on the clock of the parent, by which the calendar rings.
  const midnight = Date.parse(`${day}T00:00:00`);
  const ahead = (hours: number) => midnight + hours * 3_600_000 > made.getTime();
  const before = [alarmHours.week, alarmHours.day].filter(ahead);
  return before.length > 0 ? before : [alarmHours.today];
}

/**
 * A calendar file (RFC 5545) with one whole day, and alarms by daylight before it.
 * @returns the text of an .ics file
 * @throws when the day does not exist
 */
export function calendarFile(day: CalendarDay): string {
  return calendarFileOf([day]);
}

/** The same with more days. @throws when a day does not exist */
export function calendarFileOf(days: readonly CalendarDay[]): string {
  return generateIcsCalendar({ version: "2.0", prodId: "-//Passende Plek//Termijnen//NL", method: "PUBLISH", events: days.map(eventOf) });
}

function eventOf({ uid, title, description, day, made }: CalendarDay) {
  const start = Date.parse(`${day}T00:00:00Z`);
  const date = (time: number) => ({ date: new Date(time), type: "DATE" as const });
  return {
    uid,
    summary: title,
    description,
    stamp: { date: made },
    // Minutes since 2020: a whole number that only grows, so that a calendar takes the last file.
    sequence: Math.floor((made.getTime() - Date.UTC(2020, 0, 1)) / 60_000),
    start: date(start),
    // The end of a whole day is the day after it (RFC 5545). This file is fetched on its own: it shares no code.
    end: date(start + 86_400_000),
    timeTransparent: "TRANSPARENT" as const,
    alarms: alarmsFor(day, made).map((hours) => ({
      action: "DISPLAY" as const,
      description: title,
      trigger: { type: "relative" as const, value: { before: hours < 0, hours: Math.abs(hours) } },
    })),
  };
}
