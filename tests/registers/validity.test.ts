import { describe, expect, test } from "vitest";
import { buildDate } from "@/lib/build-date";
import { dutchDate } from "@/lib/dutch-date";
import { invalidOn, staleOn } from "@/lib/registers/freshness";
import { isStale, isValidOn } from "@/lib/registers/validity";

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
      "Feit 99.1 geldt niet op 2027-08-01 (geldig tot en met 2027-07-31). Pas het aan in lib/registers/facts/.",
      "Termijn proef geldt niet op 2027-08-01 (geldig vanaf 2028-01-01). Pas het aan in lib/registers/deadlines.ts.",
    ]);
  });

  test("alle feiten en termijnen gelden op de dag van bouwen", () => expect(invalidOn(buildDate())).toEqual([]));
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

  test("op de dag van de controle staat alleen op de lijst wat nog nooit is gelezen", () => {
    const stale = staleOn("2026-11-23");
    expect(stale.length).toBeGreaterThan(0);
    expect(stale.filter(({ checkedOn }) => checkedOn !== null)).toEqual([]);
  });
});

describe("bouwdatum", () => {
  test("SITE_DATE bepaalt de dag", () => expect(buildDate({ SITE_DATE: "2027-08-01" })).toBe("2027-08-01"));
  test("zonder SITE_DATE is het vandaag", () => expect(buildDate({})).toMatch(/^\d{4}-\d{2}-\d{2}$/u));
  test.each(["1 augustus", "2027-02-30", "2027-8-1", "20270801"])("%s mag niet", (SITE_DATE) => {
    expect(() => buildDate({ SITE_DATE })).toThrow(`SITE_DATE is "${SITE_DATE}". Schrijf een bestaande dag als 2027-08-01.`);
  });
  test("een datum in woorden", () => expect(dutchDate("2026-11-23")).toBe("23 november 2026"));
});
