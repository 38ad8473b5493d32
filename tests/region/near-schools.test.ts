import { describe, expect, test } from "vitest";
import { distance } from "@/lib/region/distance";
import { isShown, kilometresInWords, nearSchools, nearText } from "@/lib/region/near-schools";
import { pointOf, pointTableOf } from "@/lib/region/pc4-points";
import { readRegions } from "@/lib/region/read";

const regions = readRegions();
const table = pointTableOf(regions);

describe("het punt van een postcode", () => {
  test("elke postcode heeft er een, en dat ligt in of bij haar gemeente", () => {
    const gemeenteOf = new Map(regions.gemeenten.map((gemeente) => [gemeente.code, gemeente]));
    let known = 0;
    for (const { pc4, gemeente } of regions.areas) {
      const point = pointOf(pc4, table);
      expect(point, pc4).toBeDefined();
      known += Number(point?.isEstimated === false);
      const own = gemeenteOf.get(gemeente);
      if (point && own) expect(distance(point, own), pc4).toBeLessThan(25);
    }
    expect(known).toBeGreaterThan(600);
    expect(regions.areas.length).toBe(4075);
  });

  test("een geschat punt ligt meestal binnen twee kilometer: gemeten aan postcodes waarvan wij het weten", () => {
    const errors = regions.areas.flatMap(({ pc4 }) => {
      const [known, guessed] = [pointOf(pc4, table), pointOf(pc4, table, pc4)];
      return known && guessed && !known.isEstimated ? [distance(known, guessed)] : [];
    });
    errors.sort((a, b) => a - b);
    expect(errors.length).toBeGreaterThan(600);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(2);
    expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(6);
  });

  test("een school op een geschat punt telt niet mee, en een postcode die er niet is heeft geen punt", () => {
    const [school] = regions.schools.filter(({ isPointEstimated }) => !isPointEstimated);
    const pc4 = school?.postcode.slice(0, 4) ?? "";
    const guessed = { ...regions, schools: regions.schools.map((own) => ({ ...own, isPointEstimated: true })) };
    expect(pointOf(pc4, table)?.isEstimated).toBe(false);
    expect(pointOf(pc4, pointTableOf(guessed))?.isEstimated).toBe(true);
    expect(pointOf("0999", table)).toBeUndefined();
    expect(pointOf("9999999", table)).toBeUndefined();
  });

  test("de tabel is klein", () => expect(JSON.stringify(table).length).toBeLessThan(30_000));
});

describe("scholen op afstand", () => {
  const groningen = { latitude: 53.219, longitude: 6.567 };
  const amsterdam = { latitude: 52.37, longitude: 4.9 };
  const near = (typed: string) => nearSchools(typed, [groningen, amsterdam], table);

  test.each(["9711", "9711 LM", "NL-9711LM", "Kade 4, 9711 LM Groningen", "familie De Vries, Hoofdweg 1071, 9711lm"])("%s", (typed) => {
    const answer = near(typed);
    expect(answer).toMatchObject({ kind: "found", pc4: "9711" });
    const [here = 0, there = 0] = answer.kind === "found" ? answer.kilometres : [];
    expect(here).toBeLessThan(4);
    expect(there).toBeGreaterThan(130);
    expect(there).toBeLessThan(165);
  });

  test.each([
    ["", "none"],
    ["Utrecht", "none"],
    ["0123", "none"],
    ["1000 AA", "unknown"],
    [`${"x".repeat(5000)} 9711`, "none"],
  ])("%s geeft %s", (typed, kind) => expect(near(typed).kind).toBe(kind));

  test("de zin zegt hoe zeker het is", () => {
    const found = { kind: "found", pc4: "3511", kilometres: [] } as const;
    expect(nearText({ ...found, isEstimated: false })).not.toContain("schatten");
    expect(nearText({ ...found, isEstimated: true })).toContain("schatten wij");
    expect(nearText({ kind: "unknown", pc4: "9999" })).toContain("9999");
    expect(nearText({ kind: "none" })).toContain("vier cijfers");
  });

  test.each([
    [0.2, false, "minder dan 1 km"],
    [0.6, false, "ongeveer 1 km"],
    [12.4, false, "ongeveer 12 km"],
    [3, true, "ongeveer 3 km; het adres is nieuw, dus dit is een schatting"],
  ])("%d km → %s %s", (kilometres, isPointEstimated, words) => expect(kilometresInWords(kilometres, { isPointEstimated })).toBe(words));

  test.each([
    [{ kind: "sbo" }, { kinds: [] }, true],
    [{ kind: "sbo" }, { kinds: ["so"] }, false],
    [{ kind: "so", kilometres: 9 }, { kinds: ["so"], farthest: 10 }, true],
    [{ kind: "so", kilometres: 11 }, { kinds: ["so"], farthest: 10 }, false],
    [{ kind: "so" }, { kinds: [], farthest: 10 }, true],
  ])("%o bij %o: %s", (school, choice, shown) => expect(isShown(school, choice)).toBe(shown));
});
