/** What a real calendar program makes of our files: khal, which Debian has. Where it is not, the test says so and looks at nothing. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ICAL from "ical.js";
import { afterAll, expect, test } from "vitest";
import { answerTo } from "@/lib/dates/answer";
import { calendarFile } from "@/lib/dates/calendar-file";
import { isDay } from "@/lib/dates/day";
import { deadlinesInShort } from "@/lib/dates/deadlines-in-short";

const hasKhal = spawnSync("khal", ["--version"]).status === 0;
if (!hasKhal) console.log("khal staat niet op deze machine: de agendabestanden zijn niet in een echte agenda geprobeerd.");

const deadlines = deadlinesInShort();
const folder = mkdtempSync(join(tmpdir(), "agenda-"));
afterAll(() => rmSync(folder, { recursive: true }));
const kept = join(folder, "agenda");
mkdirSync(kept);
const formats = ["dateformat", "longdateformat"].map((name) => `${name} = %Y-%m-%d`);
const config = [
  ...["[calendars]", "[[proef]]", `path = ${kept}`, "[sqlite]", `path = ${join(folder, "db")}`, "[locale]", ...formats],
  ...["timeformat = %H:%M", "datetimeformat = %Y-%m-%d %H:%M", "longdatetimeformat = %Y-%m-%d %H:%M"],
  ...["local_timezone = Europe/Amsterdam", "default_timezone = Europe/Amsterdam"],
];
writeFileSync(join(folder, "config"), config.join("\n"));

function khal(...command: string[]): string {
  const { status, stdout, stderr } = spawnSync("khal", ["-c", join(folder, "config"), ...command], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** Imports the files as a parent would, one press each. */
function importAll(files: readonly (string | File)[]): void {
  const paths = files.map((file, at) => {
    const text = typeof file === "string" ? file : file.text;
    const path = join(folder, `${at}.ics`);
    writeFileSync(path, text);
    return path;
  });
  khal("import", "--batch", "-a", "proef", ...paths);
}

/** Every alarm in the calendar as khal keeps it: how many days from the day of its event, and at what hour. */
function alarmsKept(): { readonly uid: string; readonly days: number; readonly hour: number }[] {
  return readdirSync(kept).flatMap((file) => {
    const event = new ICAL.Component(ICAL.parse(readFileSync(join(kept, file), "utf8"))).getFirstSubcomponent("vevent");
    if (!event) throw new Error(`${file} holds no event`);
    return event.getAllSubcomponents("valarm").map((alarm) => {
      const hours = (alarm.getFirstPropertyValue("trigger") as { toSeconds(): number }).toSeconds() / 3600;
      return { uid: String(event.getFirstPropertyValue("uid")), days: Math.floor(hours / 24), hour: hours - Math.floor(hours / 24) * 24 };
    });
  });
}

/** What stands in the calendar: the day of each event and its title. */
function listed(): string[] {
  return khal("list", "--format", "{start-date}|{title}", "--day-format", "", "2026-01-01", "2028-12-31")
    .split("\n")
    .filter(Boolean)
    .sort();
}

type File = { readonly text: string; readonly line: string };

/** The file of a deadline from a picked day, made at a moment; undefined for a deadline that gives no day to remember. */
function fileOf(id: string, picked: string, made: Date): File | undefined {
  const deadline = deadlines[id];
  const answer = deadline && isDay(picked) ? answerTo(id, deadline, picked, undefined, made) : undefined;
  const entry = answer && "calendar" in answer ? answer.calendar : undefined;
  return entry && { text: calendarFile({ ...entry, made }), line: `${entry.day}|${entry.title}` };
}

const made = new Date(2026, 10, 24, 10);
const later = (minutes: number) => new Date(made.getTime() + minutes * 60_000);

test.skipIf(!hasKhal)("van elke termijn: dezelfde dag vervangt, een andere dag komt erbij, en alles waarschuwt overdag", () => {
  const first = Object.keys(deadlines).flatMap((id) => fileOf(id, "2026-11-16", made) ?? []);
  const again = Object.keys(deadlines).flatMap((id) => fileOf(id, "2026-11-16", later(5)) ?? []);
  const other = Object.keys(deadlines).flatMap((id) => fileOf(id, "2026-11-19", later(10)) ?? []);
  expect(first.length).toBeGreaterThan(15);
  const lines = (files: readonly File[]) => files.map(({ line }) => line).sort();

  importAll(first);
  expect(listed()).toEqual(lines(first));
  importAll(again);
  expect(listed()).toEqual(lines(first));
  importAll(other);
  expect(listed()).toEqual(lines([...first, ...other]));

  const alarms = alarmsKept();
  expect(alarms.length).toBeGreaterThan(30);
  expect(alarms.filter(({ hour }) => hour !== 9)).toEqual([]);
  expect(alarms.filter(({ days }) => ![-7, -1, 0].includes(days))).toEqual([]);
  // Two weeks and more ahead of most days: both warnings of each.
  expect(alarms.filter(({ days }) => days === -1).length).toBeGreaterThan(15);
});

test.skipIf(!hasKhal)("een gecorrigeerde dag: de agenda houdt de laatste versie, ook als de uitkomst een andere dag is", () => {
  const base = { uid: "proef-2026-11-16@passende-plek", title: "Laatste dag: proef", description: "x" };
  importAll([calendarFile({ ...base, day: "2027-03-01", made })]);
  importAll([calendarFile({ ...base, day: "2027-03-08", made: later(1) })]);
  expect(listed().filter((line) => line.endsWith("proef"))).toEqual(["2027-03-08|Laatste dag: proef"]);
});

test.skipIf(!hasKhal)("is de laatste dag dichtbij, dan komt de waarschuwing nog", () => {
  const near = new Date(2027, 4, 10, 15);
  importAll([calendarFile({ uid: "dichtbij@passende-plek", title: "Dichtbij", description: "x", day: "2027-05-12", made: near })]);
  importAll([calendarFile({ uid: "morgen@passende-plek", title: "Morgen", description: "x", day: "2027-05-11", made: near })]);
  const of = (uid: string) => alarmsKept().filter((alarm) => alarm.uid === uid);
  expect(of("dichtbij@passende-plek")).toMatchObject([{ days: -1, hour: 9 }]);
  expect(of("morgen@passende-plek")).toMatchObject([{ days: 0, hour: 9 }]);
});
