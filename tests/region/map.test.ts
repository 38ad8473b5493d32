import { brotliCompressSync, constants } from "node:zlib";
import { describe, expect, test } from "vitest";
import { drawingText } from "@/lib/drawing-text";
import { type Box, nameBox, overlap, signBox } from "@/lib/region/map/boxes";
import { countryMap } from "@/lib/region/map/country-map";
import { frameAround, mapWidth } from "@/lib/region/map/frame";
import { isOn, namesWithRoom } from "@/lib/region/map/names";
import { pathIn } from "@/lib/region/map/path";
import { type RegionMap, regionMap } from "@/lib/region/map/region-map";
import { signDistance, signsIn } from "@/lib/region/map/signs";
import { verbandMap } from "@/lib/region/map/verband-map";
import { sectors } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import { schoolsOfVerband } from "@/lib/region/region";
import { groupSchools } from "@/lib/region/school-groups";

/** A tenth larger than a page goes out, in a fraction of the time. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const regions = readRegions();
const all = regions.verbanden.flatMap((verband) => {
  const groups = groupSchools(schoolsOfVerband(verband));
  const map = verbandMap(verband, groups, regions);
  return map ? [{ code: verband.code, map, groups }] : [];
});

const boxesOf = ({ names, besideNames, signs }: RegionMap) => [
  ...[...names, ...besideNames].map((placed) => ({ what: placed.name, box: nameBox(placed.name, placed) })),
  ...signs.map((sign) => ({ what: sign.mark, box: signBox(sign) })),
];

/** Pairs of boxes of which at least one is a name, and that share room. */
const meetings = (boxes: readonly { readonly what: string; readonly box: Box }[], names: number) =>
  boxes
    .slice(0, names)
    .flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.what} en ${b.what}`] : [])));

const outside = ({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }) =>
  left < 0 || right > width || top < 0 || bottom > height;

describe("de kaart van elk verband met een gebied", () => {
  test("er is er een van elk", () => {
    expect(all.map(({ code }) => code).sort()).toEqual(
      regions.verbanden
        .filter(({ region }) => region !== undefined)
        .map(({ code }) => code)
        .sort(),
    );
    expect(all.length).toBeGreaterThanOrEqual(149);
  });

  test("heeft een gebied, een land en elke school", () => {
    let schools = 0;
    for (const { code, map, groups } of all) {
      expect(map.area, code).toMatch(/^M-?\d+[ -]\d+l[-\d ]+z/u);
      expect(map.land, code).toMatch(/^M[-\d ]+l[-\d ]+z/u);
      expect(map.signs.map(({ mark }) => mark).sort(), code).toEqual(
        groups.flatMap(({ mark, schools: own }) => own.map(() => mark)).sort(),
      );
      schools += map.signs.length;
    }
    expect(schools).toBeGreaterThan(1500);
  });

  test("zet tekens binnen de rand en naast elkaar", () => {
    for (const { code, map } of all) {
      expect(
        map.signs.filter((sign) => outside(signBox(sign), map)),
        code,
      ).toEqual([]);
      const close = map.signs.filter((a, index) =>
        map.signs.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < signDistance - 0.2),
      );
      expect(close, code).toEqual([]);
    }
  });

  test("zet namen binnen de rand, en niet over elkaar of over een teken", () => {
    let names = 0;
    for (const { code, map } of all) {
      const boxes = boxesOf(map);
      const count = map.names.length + map.besideNames.length;
      expect(map.names.length, code).toBeGreaterThan(0);
      expect(meetings(boxes, count), code).toEqual([]);
      expect(
        boxes.filter(({ box }) => outside(box, map)),
        code,
      ).toEqual([]);
      names += count;
    }
    expect(names).toBeGreaterThan(1300);
  });

  test("is op een scherm van 320 pixels te lezen, en licht", () => {
    // On the narrowest phone the column is 288 pixels.
    expect((drawingText * 288) / mapWidth).toBeGreaterThanOrEqual(12);
    const weights = all.map(({ map }) => brotliCompressSync(JSON.stringify(map), quick).byteLength);
    expect(Math.max(...weights)).toBeLessThan(3500);
    expect(Math.max(...all.map(({ map }) => map.height))).toBeLessThanOrEqual(360);
  });
});

describe("de kaart van het land", () => {
  test.each(sectors)("heeft elk verband met een gebied, één keer: %s", (sector) => {
    const { areas, names, width, height } = countryMap(sector, regions);
    const expected = regions.verbanden.filter((verband) => verband.sector === sector && verband.region !== undefined);
    expect(areas.map(({ verband }) => verband.code)).toEqual(expected.map(({ code }) => code));
    expect(areas.length).toBeGreaterThanOrEqual(74);
    for (const { verband, path } of areas) expect(path, verband.code).toMatch(/z$/u);
    const boxes = names.map((placed) => ({ what: placed.name, box: nameBox(placed.name, placed) }));
    expect(meetings(boxes, boxes.length)).toEqual([]);
    expect(boxes.filter(({ box }) => outside(box, { width, height }))).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(13);
    expect(brotliCompressSync(areas.map(({ path }) => path).join("")).byteLength).toBeLessThan(6000);
  });

  test("de namen zijn die van de grootste gemeente van een gebied: geen twee gebieden van een sector heten gelijk", () => {
    for (const sector of sectors) {
      const names = regions.verbanden.flatMap((verband) => (verband.sector === sector && verband.region ? [verband.region] : []));
      expect(names.length).toBeGreaterThan(70);
      expect(names.filter((name) => !regions.gemeenten.some((gemeente) => gemeente.name.replace(/ \(.*\)$/u, "") === name))).toEqual([]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});

describe("de onderdelen", () => {
  const square = [
    { x: 100, y: 40 },
    { x: 220, y: 40 },
    { x: 220, y: 160 },
    { x: 100, y: 160 },
  ];
  const frame = { width: mapWidth, height: 200, scale: 1, left: 0, top: 0 };

  test("een pad is kort, laat weg wat buiten de rand ligt, en vult de rand als alles erin ligt", () => {
    const ring = (from: number, to: number) => [
      [from, from],
      [to, from],
      [to, to],
      [from, to],
      [from, from],
    ];
    expect(pathIn(frame, { type: "Polygon", coordinates: [ring(10, 20)] })).toBe("M20 20l20 0 0 20-20 0z");
    expect(pathIn(frame, { type: "Polygon", coordinates: [ring(1000, 2000)] })).toBe("");
    expect(pathIn(frame, { type: "Polygon", coordinates: [ring(-900, 900)] })).toBe("M-8-8l656 0 0 416-656 0z");
    expect(pathIn(frame, { type: "LineString", coordinates: ring(10, 10.1) })).toBe("");
  });

  test("een naam wijkt uit voor wat er al staat, en vervalt als er geen plaats is", () => {
    const wanted = [{ name: "Ede", ground: [square], at: { x: 160, y: 100 } }];
    expect(namesWithRoom(frame, wanted, [])).toHaveLength(1);
    const [moved] = namesWithRoom(frame, wanted, [{ left: 100, right: 220, top: 80, bottom: 120 }]);
    expect(moved && Math.abs(moved.y - 100)).toBeGreaterThan(15);
    expect(namesWithRoom(frame, wanted, [{ left: 0, right: 320, top: 0, bottom: 200 }])).toEqual([]);
    expect(namesWithRoom(frame, [...wanted, ...wanted], [], 1)).toHaveLength(1);
  });

  test("een naam naast een gebied komt er niet op", () => {
    const wanted = [{ name: "Ede", ground: [square], not: [square] }];
    expect(namesWithRoom(frame, wanted, [])).toEqual([]);
  });

  test("een meer is geen grond", () => {
    const lake = [
      { x: 140, y: 80 },
      { x: 180, y: 80 },
      { x: 180, y: 120 },
      { x: 140, y: 120 },
    ];
    expect(isOn([square, lake], { x: 110, y: 100 })).toBe(true);
    expect(isOn([square, lake], { x: 160, y: 100 })).toBe(false);
  });

  test("scholen op één adres staan naast elkaar", () => {
    const [school] = regions.schools;
    if (!school) throw new Error("er zijn geen scholen");
    const here = frameAround([[school.longitude * 0.6, -school.latitude] as const, [4, -50] as const], 20);
    const signs = signsIn(here, [{ id: "a", title: "A", mark: "circle", schools: Array.from({ length: 30 }, () => school) }], []);
    expect(new Set(signs.map(({ x, y }) => `${x} ${y}`)).size).toBe(30);
  });

  test("zonder gemeenten is er niets te tekenen", () => {
    expect(() => regionMap({ gemeenten: [], groups: [], others: [], room: 10 })).toThrow("geen grenzen");
  });
});
