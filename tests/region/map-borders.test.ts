import { planarRingArea } from "topojson-simplify";
import type { Topology } from "topojson-specification";
import { describe, expect, test } from "vitest";
import { readText } from "@/lib/read-text";
import { type Borders, borderFaults, bordersFile, bordersFrom, gemeentenBeside, outlines, readBorders } from "@/lib/region/map/borders";
import { rebuildBorders } from "@/lib/region/map/rebuild";
import { splitGemeenten, verbandenBeside, verbandGrounds } from "@/lib/region/map/verband-grounds";
import { sectors } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import { gemeentenOfVerband } from "@/lib/region/region";

const regions = readRegions();
const text = readText(bordersFile);

/** The area of some ground, lakes taken off. */
const areaOf = ({ coordinates }: ReturnType<typeof outlines>["land"]) =>
  coordinates.reduce(
    (sum, [edge = [], ...holes]) =>
      sum + planarRingArea(edge as [number, number][]) - holes.reduce((all, hole) => all + planarRingArea(hole as [number, number][]), 0),
    0,
  );

describe("de grenzen", () => {
  test("elke gemeente staat er precies één keer in", () => {
    const codes = readBorders().objects.gemeenten.geometries.map(({ properties }) => (properties as { code: string }).code);
    expect(codes.length).toBeGreaterThanOrEqual(340);
    expect(codes.sort()).toEqual(regions.gemeenten.map(({ code }) => code).sort());
    expect(borderFaults(regions.gemeenten, readBorders())).toEqual([]);
  });

  test("wat ontbreekt, onbekend is of er twee keer staat, staat er met de oplossing", () => {
    const own = readBorders();
    const [first, ...rest] = own.objects.gemeenten.geometries;
    const withShapes = (geometries: unknown) => ({ ...own, objects: { gemeenten: { ...own.objects.gemeenten, geometries } } }) as Borders;
    const remedy = "Maak het opnieuw: npm run regio:grenzen -- BESTAND";
    expect(borderFaults(regions.gemeenten, withShapes(rest))).toEqual([
      `${bordersFile}: de grens van Groningen (GM0014) ontbreekt. ${remedy}`,
    ]);
    expect(borderFaults(regions.gemeenten, withShapes([first, first, ...rest]))).toEqual([
      `${bordersFile}: GM0014 staat er twee keer. ${remedy}`,
    ]);
    expect(borderFaults(regions.gemeenten.slice(1), own)).toEqual([`${bordersFile}: GM0518 staat niet in gemeenten.csv. ${remedy}`]);
    expect(() => bordersFrom("{")).toThrow(`${bordersFile}: dit is geen JSON. ${remedy}`);
    expect(() => bordersFrom(text.replace('"Topology"', '"Iets"'))).toThrow(`${bordersFile}: type: dit zijn geen grenzen. ${remedy}`);
  });

  test("opnieuw gemaakt uit wat wij hebben, blijft het gelijk; een gemeente kan opgaan in een andere", () => {
    const source = () => JSON.parse(text) as Topology;
    const again = rebuildBorders(source(), regions.gemeenten, new Map());
    expect(JSON.parse(again).objects.gemeenten.geometries).toHaveLength(regions.gemeenten.length);
    const without = regions.gemeenten.filter(({ code }) => code !== "GM1696");
    expect(() => rebuildBorders(source(), without, new Map())).toThrow("GM1696 staat niet in gemeenten.csv.");
    const merged = bordersFrom(rebuildBorders(source(), without, new Map([["GM1696", "GM0402"]])));
    const before = outlines(0).ground(new Set(["GM1696", "GM0402"]));
    expect(areaOf(outlines(0, merged).groundOf("GM0402")) / areaOf(before)).toBeCloseTo(1, 2);
    expect(() => rebuildBorders({ ...source(), objects: {} }, without, new Map())).toThrow("staan geen gemeenten");
  });
});

describe.each(sectors)("de gebieden: %s", (sector) => {
  const verbanden = regions.verbanden.filter((verband) => verband.sector === sector && verband.region !== undefined);
  const { gemeentenOf, verbandOfGemeente } = verbandGrounds(sector, regions);

  test("elk verband heeft grond, elke gemeente hoort bij één gebied, en samen zijn zij het land", () => {
    expect(verbanden.length).toBeGreaterThanOrEqual(74);
    expect([...gemeentenOf.keys()].sort()).toEqual(verbanden.map(({ code }) => code).sort());
    const drawn = [...gemeentenOf.values()].flatMap((codes) => [...codes]);
    expect(drawn.sort()).toEqual(regions.gemeenten.map(({ code }) => code).sort());
    const { ground, land } = outlines(1e-5);
    const areas = verbanden.map(({ code }) => areaOf(ground(gemeentenOf.get(code) ?? new Set())));
    for (const area of areas) expect(area).toBeGreaterThan(1e-4);
    expect(areas.reduce((sum, area) => sum + area, 0) / areaOf(land)).toBeCloseTo(1, 2);
  });

  test("een gemeente staat bij het verband met de meeste postcodes", () => {
    for (const [gemeente, verband] of verbandOfGemeente) {
      const count = (code: string) => regions.areas.filter((area) => area.gemeente === gemeente && area[sector] === code).length;
      const most = Math.max(...verbanden.map(({ code }) => count(code)));
      expect(count(verband), gemeente).toBe(most);
    }
  });

  test("wat gesplitst is, staat erbij: elke gemeente waarvan een deel bij een ander verband hoort", () => {
    let split = 0;
    for (const verband of verbanden) {
      const { drawnWhole, drawnElsewhere } = splitGemeenten(verband, regions);
      const parts = gemeentenOfVerband(verband, regions);
      const expected = parts.filter(({ others }) => others.length > 0).map(({ gemeente }) => gemeente.name);
      expect([...drawnWhole, ...drawnElsewhere].sort(), verband.code).toEqual(expected.sort());
      // What is drawn, and what is said to be missing, is together the list of gemeenten on the page.
      const drawn = [...(gemeentenOf.get(verband.code) ?? [])].map(nameOf);
      expect([...drawn, ...drawnElsewhere].sort(), verband.code).toEqual(parts.map(({ gemeente }) => gemeente.name).sort());
      split += expected.length;
    }
    expect(split).toBeGreaterThan(40);
  });

  test("wie naast elkaar liggen, delen een grens, en zeggen het allebei", () => {
    const arcsOf = new Map(
      readBorders().objects.gemeenten.geometries.map((shape) => [
        (shape.properties as { code: string }).code,
        new Set((shape as unknown as { arcs: number[][] }).arcs.flat(3).map((arc) => (arc < 0 ? ~arc : arc))),
      ]),
    );
    const arcsOfVerband = (code: string) =>
      new Set([...(gemeentenOf.get(code) ?? [])].flatMap((gemeente) => [...(arcsOf.get(gemeente) ?? [])]));
    const arcs = new Map(verbanden.map(({ code }) => [code, arcsOfVerband(code)]));
    let pairs = 0;
    for (const verband of verbanden) {
      const own = arcs.get(verband.code) ?? new Set();
      const expected = verbanden.filter(({ code }) => code !== verband.code && [...(arcs.get(code) ?? [])].some((arc) => own.has(arc)));
      expect(
        verbandenBeside(verband, regions)
          .map(({ code }) => code)
          .sort(),
        verband.code,
      ).toEqual(expected.map(({ code }) => code).sort());
      pairs += expected.length;
    }
    expect(pairs).toBeGreaterThan(300);
    expect(gemeentenBeside().get("GM0344")).toContain("GM0310");
  });
});

function nameOf(code: string): string {
  return regions.gemeenten.find((gemeente) => gemeente.code === code)?.name ?? code;
}
