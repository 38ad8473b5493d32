import { describe, expect, test } from "vitest";
import { dutchDate } from "@/lib/dutch-date";
import { editionFrom } from "@/lib/edition";
import { restingPlaces, shownBy } from "@/lib/places/uses";
import { changesWithin, dueWithin, invalidOn, staleOn } from "@/lib/registers/freshness";
import { isStale, isValidOn } from "@/lib/registers/validity";
import { edition } from "@/tests/edition";

describe("geldigheid", () => {
  test("zonder datums geldt een feit altijd", () => expect(isValidOn({}, "2026-11-23")).toBe(true));
  test("de eerste en de laatste dag tellen mee", () => {
    const validity = { validFrom: "2026-06-12", validUntil: "2027-07-31" };
    expect(isValidOn(validity, "2026-06-11")).toBe(false);
    expect(isValidOn(validity, "2026-06-12")).toBe(true);
    expect(isValidOn(validity, "2027-07-31")).toBe(true);
    expect(isValidOn(validity, "2027-08-01")).toBe(false);
  });

  test("een verlopen feit of een verlopen termijn stopt de bouw, met naam, datum en bestand", () => {
    const registers = { facts: { "99.1": { validUntil: "2027-07-31" } }, deadlines: { proef: { validFrom: "2028-01-01" } } };
    expect(invalidOn("2027-08-01", registers)).toEqual([
      "Feit 99.1 geldt niet op 2027-08-01 (geldig tot en met 2027-07-31). Pas het aan in lib/registers/facts/, of zet de tekst in <Zolang> en <Daarna>.",
      "Termijn proef geldt niet op 2027-08-01 (geldig vanaf 2028-01-01). Pas het aan in lib/registers/deadlines.ts.",
    ]);
  });

  type Shown = Parameters<typeof invalidOn>[1];
  const shownOn = (day: string) => shownBy(restingPlaces({ ...edition, day })) as Shown;

  test("wat de site toont, geldt op de dag van bouwen", () => {
    const shown = shownOn(edition.day);
    expect(Object.keys(shown.facts).length).toBeGreaterThan(100);
    expect(Object.keys(shown.deadlines).length).toBeGreaterThan(15);
    expect(invalidOn(edition.day, shown)).toEqual([]);
  });

  test("aan beide kanten van het einde van de proef (feit 11.9) klopt de site", () => {
    const lastDay = shownOn("2027-12-31");
    const dayAfter = shownOn("2028-01-01");
    expect(Object.keys(lastDay.facts)).toContain("11.9");
    expect(invalidOn("2027-12-31", lastDay)).toEqual([]);
    expect(Object.keys(dayAfter.facts)).not.toContain("11.9");
    expect(invalidOn("2028-01-01", dayAfter)).toEqual([]);
  });

  test("een verandering binnen dertig dagen staat op de lijst, met haar dag", () => {
    expect(changesWithin("2027-12-02", 30, shownOn("2027-12-02"))).toEqual(["2027-12-31: 11.9 geldt voor het laatst"]);
    expect(changesWithin("2027-11-30", 30, shownOn("2027-11-30"))).toEqual([]);
  });
});

describe("controledatum", () => {
  test("ouder dan een jaar is oud, precies een jaar nog niet", () => {
    expect(isStale("2026-11-23", "2027-11-23")).toBe(false);
    expect(isStale("2026-11-23", "2027-11-24")).toBe(true);
    expect(isStale(null, "2026-11-23"), "nooit gelezen").toBe(true);
  });

  test("twee jaar na de controle staan alle bronnen op de lijst, met de feiten die erop rusten", () => {
    const stale = staleOn("2028-11-24");
    expect(stale.length).toBeGreaterThan(100);
    expect(stale.every(({ facts }) => facts.length > 0)).toBe(true);
  });

  test("een maand van tevoren staat een bron op de lijst van wat eraan komt", () => {
    const due = dueWithin("2027-11-01", 30);
    expect(due.length).toBeGreaterThan(100);
    expect(due.every(({ checkedOn }) => checkedOn !== null)).toBe(true);
    expect(dueWithin("2027-06-01", 30)).toEqual([]);
  });

  test("op de dag van de controle staat alleen op de lijst wat nog nooit is gelezen", () => {
    const stale = staleOn("2026-11-23");
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.filter(({ checkedOn }) => checkedOn !== null)).toEqual([]);
  });
});

describe("bouwdatum", () => {
  test("SITE_DATE bepaalt de dag", () => expect(editionFrom({ SITE_DATE: "2027-08-01" }).day).toBe("2027-08-01"));
  test("zonder SITE_DATE is het vandaag", () => expect(editionFrom({}).day).toMatch(/^\d{4}-\d{2}-\d{2}$/u));
  test.each(["1 augustus", "2027-02-30", "2027-8-1", "20270801"])("%s mag niet", (SITE_DATE) => {
    expect(() => editionFrom({ SITE_DATE })).toThrow(`SITE_DATE is "${SITE_DATE}". Schrijf een bestaande dag als 2027-08-01.`);
  });
  test("een datum in woorden", () => expect(dutchDate("2026-11-23")).toBe("23 november 2026"));
});
