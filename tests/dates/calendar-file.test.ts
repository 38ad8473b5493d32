import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { answerTo } from "@/lib/dates/answer";
import { calendarFile } from "@/lib/dates/calendar-file";
import { deadlineInShort } from "@/lib/dates/deadlines-in-short";

const first = calendarFile({
  uid: "bezwaar-tlv@passende-plek",
  title: "Laatste dag: bezwaar maken tegen het besluit over de TLV",
  description: "Reken na; vraag het verband, of het steunpunt.\nhttps://voorbeeld.nl/wat-nu/tlv-controleren/",
  day: "2028-02-29",
  made: new Date("2026-11-24T10:00:00Z"),
});

function eventOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents("vevent");
  expect(events.length).toBe(1);
  const component = events[0];
  if (!component) throw new Error("geen gebeurtenis");
  return { component, event: new ICAL.Event(component) };
}

describe("het agendabestand", () => {
  test("is te lezen door een ander programma: een hele dag, met alle tekens", () => {
    const { event } = eventOf(first);
    expect(event.startDate.toString()).toBe("2028-02-29");
    expect(event.startDate.isDate).toBe(true);
    expect(event.endDate.toString()).toBe("2028-03-01");
    expect(event.summary).toBe("Laatste dag: bezwaar maken tegen het besluit over de TLV");
    expect(event.description).toContain("Reken na; vraag het verband, of het steunpunt.\nhttps://");
  });

  /** Hours from the midnight with which the day begins. */
  function alarmsIn(file: string): number[] {
    const alarms = eventOf(file).component.getAllSubcomponents("valarm");
    for (const alarm of alarms) expect(alarm.getFirstPropertyValue("action")).toBe("DISPLAY");
    return alarms.map((alarm) => (alarm.getFirstPropertyValue("trigger") as { toSeconds(): number }).toSeconds() / 3600);
  }

  test("waarschuwt om negen uur 's ochtends, een week en een dag ervoor", () => {
    expect(alarmsIn(first)).toEqual([-7 * 24 + 9, -24 + 9]);
  });

  test("een dag die dichtbij is, waarschuwt op een moment dat nog komt", () => {
    const near = (day: number, hour: number, minute: number) =>
      alarmsIn(calendarFile({ uid: "x", title: "x", description: "y", day: "2026-12-14", made: new Date(2026, 11, day, hour, minute) }));
    expect(near(10, 10, 0)).toEqual([-24 + 9]);
    expect(near(13, 8, 59)).toEqual([-24 + 9]);
    // By the clock of the parent: in the Netherlands that is half past eight by the clock of a server.
    expect(near(13, 9, 30)).toEqual([9]);
    expect(near(13, 20, 0)).toEqual([9]);
  });

  test("hetzelfde besluit vervangt zichzelf: hetzelfde id, een hoger volgnummer", () => {
    const second = calendarFile({
      uid: "bezwaar-tlv@passende-plek",
      title: "x",
      description: "y",
      day: "2028-03-01",
      made: new Date("2026-11-24T10:05:00Z"),
    });
    const [one, two] = [eventOf(first), eventOf(second)];
    expect(two.event.uid).toBe(one.event.uid);
    expect(two.event.sequence).toBeGreaterThan(one.event.sequence);
  });

  test("twee besluiten, of twee kinderen, krijgen elk hun dag", () => {
    const deadline = deadlineInShort("bezwaar-tlv");
    if (!deadline) throw new Error("bezwaar-tlv is niet te tellen");
    const entry = (picked: string) => {
      const answer = answerTo("bezwaar-tlv", deadline, picked, undefined, new Date(2026, 10, 28));
      return "calendar" in answer ? answer.calendar : undefined;
    };
    expect(entry("2026-11-20")?.uid).not.toBe(entry("2026-11-23")?.uid);
    expect(entry("2026-11-20")).toEqual(entry("2026-11-20"));
  });

  test("regels zijn niet langer dan 75 tekens en eindigen zoals het hoort", () => {
    expect(first.includes("\r\n")).toBe(true);
    for (const line of first.split("\r\n")) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  });
});
