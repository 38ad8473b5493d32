import { readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { groupsCell, groupsFault } from "@/lib/region/import/pupil-groups-cell";
import type { SpecialSchool } from "@/lib/region/model";
import { phoneInWords } from "@/lib/region/phone-in-words";
import { onlyKindInName, pupilGroupWords, pupilsInWords } from "@/lib/region/pupil-group-words";
import { groupCodes, groupsFor, isGroupCode } from "@/lib/region/pupil-groups";
import { readRegions } from "@/lib/region/read";
import { schoolRemarks } from "@/lib/region/school-remarks";
import { readWordFile } from "@/lib/words/word-set";

const regions = readRegions();
const { schools, suspects } = regions;
const schoolOf = (id: string) => schools.find((school) => school.id === id) as SpecialSchool;
const cells = readdirSync("content/regio/scholen").flatMap((file) =>
  parse<Record<string, string>>(readFileSync(`content/regio/scholen/${file}`), { columns: true, delimiter: ";" }),
);

describe("de scholen van DUO 2026", () => {
  test("staan er allemaal in: 905 voor sbo, so en vso, en 188 voor praktijkonderwijs", () => {
    const pro = schools.filter(({ kinds }) => kinds.includes("pro"));
    expect([schools.length - pro.length, pro.length]).toEqual([905, 188]);
    expect(new Set(schools.map(({ id }) => id)).size).toBe(1093);
    expect(schools.filter(({ kinds }) => kinds.includes("sbo"))).toHaveLength(262);
    expect(schools.filter(({ kinds }) => kinds.length === 2)).toHaveLength(444);
  });

  test("hebben een nummer, op twee verdachte na: 793 van de 795, en 174", () => {
    const withPhone = (kind: boolean) => schools.filter(({ phone, kinds }) => phone !== undefined && kinds.includes("pro") === kind).length;
    const left = suspects.filter(({ column, ours }) => column === "telefoon" && ours === "").length;
    expect(withPhone(false) + left).toBe(795);
    expect(withPhone(true)).toBe(174);
    for (const { phone } of schools) if (phone !== undefined) expect(phone).toMatch(/^0[1-9]\d{8}$/u);
  });

  test("hebben een cluster voor elke vestiging van so en vso, en voor geen andere", () => {
    const of = (clusters: string) => schools.filter((school) => school.clusters.join("/") === clusters).length;
    expect([of("1"), of("2"), of("3"), of("4"), of("3/4")]).toEqual([8, 79, 232, 315, 9]);
    for (const { clusters, kinds, id } of schools) {
      expect(clusters.length > 0, id).toBe(kinds.includes("so") || kinds.includes("vso"));
    }
  });

  test("hebben doelgroepen bij elk soort onderwijs dat zij geven", () => {
    const special = schools.filter(({ clusters }) => clusters.length > 0);
    expect(special.length).toBeGreaterThan(600);
    for (const { id, kinds, groups } of special) expect(Object.keys(groups).sort(), id).toEqual([...kinds].sort());
  });

  test("die nieuw of verhuisd zijn, staan op een geschat punt", () => {
    const guessed = schools.filter(({ isPointEstimated }) => isPointEstimated);
    expect(guessed.length).toBeGreaterThan(40);
    expect(guessed.length).toBeLessThan(80);
  });
});

describe("verdachte cellen", () => {
  test("zijn elk weg of verbeterd, met een reden, en geen van de waarden staat nog in de tabel", () => {
    expect(suspects.length).toBeGreaterThanOrEqual(14);
    for (const { id, column, value, ours, reason } of suspects) {
      const cell = cells.find((school) => school.id === id)?.[column];
      expect(cell, `${id} ${column}`).toBe(ours);
      expect(reason.length, id).toBeGreaterThan(15);
      if (column !== "plaats") expect(cell, id).not.toBe(value);
    }
  });

  test("een school met een zin erbij zegt die aan ouders", () => {
    expect(schoolRemarks(schoolOf("14WS02"))[1]).toContain("In de naam staat Urk");
  });

  test.each(["elker/", "vsodehogebrug", "wwww.", "eduvier.nl.", "dynamica.nu", "bergebosch", "ickzuid", "0244214896", "0506331970"])(
    "%s staat nergens meer",
    (text) => expect(cells.flatMap((school) => Object.values(school)).filter((cell) => cell.includes(text))).toEqual([]),
  );
});

describe("voor wie een school is", () => {
  test("elke doelgroep heeft woorden, en geen letters van DUO komen op de pagina", () => {
    const words = readWordFile(pupilGroupWords, "doelgroepen");
    // A pedologisch instituut names the institute, not the pupils: the sentence sends to the school.
    expect(Object.keys(words)).toHaveLength(groupCodes.length - 1);
    const said = schools.flatMap((school) =>
      [
        ["sbo", "so"],
        ["vso", "pro"],
      ].map((kinds) => pupilsInWords(school, kinds) ?? ""),
    );
    expect(said.filter((text) => text.includes("voor kinderen")).length).toBeGreaterThan(800);
    expect(said.filter((text) => /[A-Z]{2}|undefined|\//u.test(text))).toEqual([]);
  });

  test("alle letters in de tabel kennen wij", () => {
    const codes = new Set(schools.flatMap(({ groups }) => Object.values(groups).flat()));
    expect(codes.size).toBe(15);
    for (const code of codes) expect(isGroupCode(code), code).toBe(true);
  });

  test("wat so en vso verschillend hebben, staat op elke pagina apart", () => {
    const school = schoolOf("00OS00");
    expect(pupilsInWords(school, ["sbo", "so"])).toBe(
      "Cluster 3, voor kinderen met een lichamelijke beperking of met meer dan één beperking.",
    );
    expect(pupilsInWords(school, ["vso", "pro"])).toBe("Cluster 3, voor kinderen met een lichamelijke beperking.");
    expect(groupsFor(school.groups, ["so", "vso"])).toEqual(["LG", "MGF"]);
  });

  test("een instituut, cluster 2 en sbo", () => {
    const institute = schools.find(({ groups }) => groups.so?.join() === "PI") as SpecialSchool;
    expect(pupilsInWords(institute, ["so"])).toBe("Cluster 4. Hoort bij een pedologisch instituut: vraag de school voor welke kinderen.");
    expect(pupilsInWords(schoolOf("20WR11"), ["vso"])).toBe("Cluster 2.");
    expect(pupilsInWords({ clusters: [], groups: {} }, ["sbo"])).toBeUndefined();
    expect(pupilsInWords({ clusters: [3, 4], groups: { so: ["ZMLK"], vso: ["ZMOK"] } }, ["vso"])).toBe(
      "Cluster 3 of 4, voor kinderen met grote problemen met gedrag.",
    );
  });

  test.each([
    ["VSO Sneek", "vso"],
    ["Nautilus SO", "so"],
    ["(VSO) Mozarthof", "vso"],
    ["De Kei (V) SO", undefined],
    ["SO VSO De Meidoorn", undefined],
    ["Prins Johan Frisoschool V(S)O Emmen", undefined],
    ["Sonnewijser", undefined],
  ] as const)("%s: in de naam staat alleen %s", (name, only) => {
    expect(onlyKindInName({ name, kinds: ["so", "vso"] })).toBe(only);
    expect(onlyKindInName({ name, kinds: ["so"] })).toBeUndefined();
  });

  test("hoogstens één op de vijf scholen met so en vso spreekt haar naam tegen, en dan staat het erbij", () => {
    const both = schools.filter(({ kinds }) => kinds.length === 2);
    const named = both.filter((school) => onlyKindInName(school) !== undefined);
    expect(named.length).toBeGreaterThan(40);
    expect(named.length).toBeLessThan(both.length / 5);
    expect(schoolRemarks(schoolOf("23JT11"))).toContain("In de naam staat alleen vso. Vraag of zij hier ook so geven.");
  });

  test("een nummer van meer scholen zegt dat", () => {
    const shared = schools.filter((school) => schoolRemarks(school).some((remark) => remark.includes("van meer scholen")));
    expect(shared.length).toBeGreaterThan(100);
    expect(shared.length).toBeLessThan(250);
  });
});

describe("de cel ONDERWIJS van DUO", () => {
  test.each([
    ["SO LZ/P + VSO LZ/P + RP-SO ZMOK", "so:LZ/P vso:LZ/P"],
    ["SO LG,MGF + VSO LG", "so:LG,MGF vso:LG"],
    ["RP-SO PI", "so:PI"],
    ["SBAO", ""],
    ["", ""],
  ])("%s → %s", (cell, ours) => expect([groupsCell(cell), groupsFault(cell)]).toEqual([ours, undefined]));

  test.each(["SO XYZ", "MBO", "SO LG; MGF"])("%s kennen wij niet", (cell) => expect(groupsFault(cell)).toContain("kennen wij niet"));
});

test.each([
  ["0592820394", "0592 82 03 94"],
  ["0201234567", "020 123 45 67"],
  ["0612345678", "06 12 34 56 78"],
  ["0889962170", "088 996 21 70"],
  ["0850660700", "085 066 07 00"],
  ["0111411234", "0111 41 12 34"],
  ["0475311234", "0475 31 12 34"],
  ["0341412345", "0341 41 23 45"],
  ["0800 1234", "0800 1234"],
])("nummer %s → %s", (phone, words) => expect(phoneInWords(phone)).toBe(words));
