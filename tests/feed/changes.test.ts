import { describe, expect, test } from "vitest";
import { atomFeed } from "@/lib/feed/atom";
import { changesOn } from "@/lib/feed/changes";
import { type Deadline, deadlines } from "@/lib/registers/deadlines";
import { type Fact, facts } from "@/lib/registers/facts";
import { claimText } from "@/lib/registers/facts/fact";
import type { Validity } from "@/lib/registers/validity";
import { edition } from "@/tests/edition";

const trial = (day: string) => changesOn(day).find(({ address }) => address === "/bronnen/#feit-11-9");

describe("wijzigingen", () => {
  test("de titel zegt wat er verandert en vanaf wanneer, aan beide kanten van de dag", () => {
    const change = "proef met onderwijszorgarrangementen";
    expect(trial("2027-12-31")?.title).toBe(`Tot en met 31 december 2027: ${change}`);
    expect(trial("2028-01-01")?.title).toBe(`Sinds 1 januari 2028 niet meer: ${change}`);
    const titles = (day: string) => changesOn(day).map(({ title }) => title);
    const rule = "kinderen van asielzoekers: besluit over de aanmelding zonder extra tijd";
    expect(titles("2026-06-11")).toContain(`Vanaf 12 juni 2026: ${rule}`);
    expect(titles("2026-06-12")).toContain(`Sinds 12 juni 2026: ${rule}`);
  });

  test("een bericht is zo oud als het laatste nieuws: de lezing, of de dag waarop een regel begon of ophield", () => {
    expect(trial("2027-12-31")?.updated).toBe("2026-11-23");
    expect(trial("2028-01-01")?.updated).toBe("2028-01-01");
    expect(trial("2029-06-01")?.updated).toBe("2028-01-01");
    expect(changesOn("2028-01-01")[0]).toEqual(trial("2028-01-01"));
  });

  test("elke dag waarop een feit of termijn begint of ophoudt, staat in de feed", () => {
    const turns = ({ validFrom, validUntil }: Validity) =>
      [validFrom && `van ${validFrom}`, validUntil && `tot ${validUntil}`].filter(Boolean);
    const all: readonly Validity[] = [...Object.values<Fact>(facts), ...Object.values<Deadline>(deadlines)];
    const told = new Set(Object.values<Fact>(facts).flatMap((fact) => (fact.change ? turns(fact) : [])));
    expect(told.size).toBeGreaterThanOrEqual(3);
    expect(all.flatMap(turns).filter((turn) => turn && !told.has(turn))).toEqual([]);
  });

  test("berichten van dezelfde dag hebben elk hun eigen tijd, en die blijft", () => {
    const moments = changesOn("2026-11-25").map(({ updated, time }) => `${updated} ${time}`);
    expect(moments.length).toBeGreaterThan(5);
    expect(new Set(moments).size).toBe(moments.length);
    for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d\d-\d\d (?:[01]\d|2[0-3]):[0-5]\d$/u);
    expect(trial("2026-11-25")?.time).toBe("11:09");
  });

  test("wat minder zeker is, zegt dat", () => {
    expect(trial("2026-11-25")?.summary).toContain(`${claimText(facts["11.9"])} Wij schrijven dit met voorbehoud.`);
    const certain = changesOn("2026-11-25").find(({ address }) => address === "/bronnen/#feit-11-2");
    expect(certain?.summary).toBe(claimText(facts["11.2"]));
  });
});

describe("de feed", () => {
  const change = { title: "Wat < & > is", address: "/bronnen/#feit-1-1", summary: "Tekst.", updated: "2026-11-23", time: "01:01" };

  test("een id blijft altijd hetzelfde", () =>
    expect(atomFeed([change], edition).match(/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/gu)).toEqual([
      "urn:uuid:9d28dee5-d96b-5940-af53-03b81cf5a94c",
      "urn:uuid:5391d32e-d3a0-5a17-9a56-38478302d112",
    ]));

  test("tekens met een betekenis in XML zijn tekst", () =>
    expect(atomFeed([change], edition)).toContain("<title>Wat &#x3C; &#x26; > is</title>"));

  test("zonder berichten is er geen feed", () => expect(() => atomFeed([], edition)).toThrow("De feed is leeg"));
});
