import { addDays, type Day, weekday } from "./day";

/**
 * Days that count as a holiday by royal decree (Algemene termijnenwet, article 3, paragraph 3; decree of 1 July 2025).
 * A later year needs a new decree: until then its list is not complete.
 */
const byDecree: Readonly<Record<Day, string>> = {
  "2026-01-02": "een vrije dag",
  "2026-05-15": "een vrije dag",
  "2027-05-07": "een vrije dag",
  "2028-04-28": "een vrije dag",
  "2028-05-26": "een vrije dag",
};

/** The last year for which all holidays of the Algemene termijnenwet are known. */
export const lastKnownYear = 2028;

/** Easter Sunday of a year, by the algorithm of Meeus, Jones and Butcher. */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(f / 31)).padStart(2, "0")}-${String((f % 31) + 1).padStart(2, "0")}`;
}

/** King's day is 27 April, or 26 April when the 27th is a Sunday. */
function kingsDay(year: number): Day {
  const day = `${year}-04-27`;
  return weekday(day) === 0 ? addDays(day, -1) : day;
}

/**
 * The holiday on a day in the sense of article 3 of the Algemene termijnenwet, with its article: "Goede Vrijdag",
 * "de Kerst". Undefined on every other day. Carnival, school holidays, 24 and 31 December are no holidays.
 */
export function holidayOn(day: Day): string | undefined {
  const year = Number(day.slice(0, 4));
  const fixed: Readonly<Record<string, string>> = { "01-01": "Nieuwjaarsdag", "05-05": "5 mei", "12-25": "Kerst", "12-26": "Kerst" };
  const sunday = easter(year);
  const moving: Readonly<Record<Day, string>> = {
    [addDays(sunday, -2)]: "Goede Vrijdag",
    [addDays(sunday, 1)]: "Tweede Paasdag",
    [addDays(sunday, 39)]: "Hemelvaartsdag",
    [addDays(sunday, 50)]: "Tweede Pinksterdag",
    [kingsDay(year)]: "Koningsdag",
  };
  return fixed[day.slice(5)] ?? moving[day] ?? byDecree[day];
}
