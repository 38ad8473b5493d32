import { describe, expect, test } from "vitest";
import { regionMap } from "@/lib/region/map";
import { readRegions } from "@/lib/region/read";
import { gemeentenOfVerband, schoolsOfVerband } from "@/lib/region/region";
import { groupSchools } from "@/lib/region/school-groups";

const maps = readRegions().verbanden.flatMap((verband) => {
  const groups = groupSchools(schoolsOfVerband(verband));
  const schools = groups.flatMap((group) => group.schools);
  const map = regionMap(
    gemeentenOfVerband(verband).map(({ gemeente }) => gemeente),
    groups,
  );
  return map ? [{ code: verband.code, map, schools }] : [];
});

describe("de schets van elk verband", () => {
  test("tekent elke school, binnen de rand en zonder dat twee tekens elkaar raken", () => {
    expect(maps.length).toBeGreaterThan(140);
    for (const { code, map, schools } of maps) {
      expect(map.marks, code).toHaveLength(schools.length);
      for (const { x, y } of map.marks) {
        expect(x, code).toBeGreaterThanOrEqual(0);
        expect(x, code).toBeLessThanOrEqual(map.width);
        expect(y, code).toBeGreaterThanOrEqual(0);
        expect(y, code).toBeLessThanOrEqual(map.height);
      }
      const close = map.marks.filter((a, index) => map.marks.slice(index + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 6));
      expect(close, code).toEqual([]);
    }
  });

  test("zet namen binnen de rand en niet over elkaar", () => {
    for (const { code, map } of maps) {
      expect(map.names.length, code).toBeGreaterThan(0);
      const boxes = map.names.map(({ x, y, name, anchor }) => ({
        y,
        left: anchor === "start" ? x : x - name.length * 7.6,
        right: anchor === "start" ? x + name.length * 7.6 : x,
      }));
      for (const { left, right } of boxes) {
        expect(left, code).toBeGreaterThanOrEqual(-1);
        expect(right, code).toBeLessThanOrEqual(map.width + 1);
      }
      const over = boxes.filter((a, index) =>
        boxes.slice(index + 1).some((b) => Math.abs(a.y - b.y) < 14 && a.left < b.right && b.left < a.right),
      );
      expect(over, code).toEqual([]);
    }
  });

  test("zonder gemeenten is er niets te tekenen", () => expect(regionMap([], [])).toBeUndefined());
});
