import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { calendarFile } from "@/lib/dates/calendar-file";

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

  test("waarschuwt een week ervoor", () => {
    const alarm = eventOf(first).component.getFirstSubcomponent("valarm");
    const trigger = alarm?.getFirstPropertyValue("trigger") as { toSeconds(): number };
    expect(trigger.toSeconds()).toBe(-7 * 24 * 60 * 60);
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
  });

  test("een tweede bestand vervangt het eerste: hetzelfde id, een hoger volgnummer", () => {
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

  test("regels zijn niet langer dan 75 tekens en eindigen zoals het hoort", () => {
    expect(first.includes("\r\n")).toBe(true);
    for (const line of first.split("\r\n")) expect(new TextEncoder().encode(line).length, line).toBeLessThanOrEqual(75);
  });
});
