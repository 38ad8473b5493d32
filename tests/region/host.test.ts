import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readText } from "@/lib/read-text";
import { hostDeadlines, hostDeadlinesInWords, hostNames, leftOut, readHost } from "@/lib/region/host";
import { parsePack } from "@/lib/region/pack";
import { readRegions } from "@/lib/region/read";

const folder = mkdtempSync(join(tmpdir(), "host-"));
afterAll(() => rmSync(folder, { recursive: true }));

const regions = readRegions();
const example = readText("content/regio/voorbeeld-pakket.yaml");
const packs = new Map<string, ReturnType<typeof parsePack>>(
  [
    ["PO2601", example] as const,
    ["VO2601", example.replace("verband: PO2601", "verband: VO2601").replace("aantal: 4", "aantal: 3")] as const,
  ].map(([code, text]) => [code, parsePack(text, `${code}.yaml`)]),
);
const bare = readHost("content/regio/voorbeeld-host.yaml", regions, () => undefined);
const host = readHost("content/regio/voorbeeld-host.yaml", regions, (code) => packs.get(code));

describe("het bestand van een site op eigen naam", () => {
  test("het voorbeeld klopt", () => {
    expect(host.url).toBe("https://gids.voorbeeld.nl");
    expect(host.answerable).toEqual({ owner: "Stichting Voorbeeld", mail: "gids@voorbeeld.nl" });
    expect(host.verbanden.map(({ verband }) => verband.code)).toEqual(["PO2601", "VO2601"]);
    expect(host.verbanden.map(({ name }) => name)).toEqual(["Samenwerkingsverband Voorbeeld PO", "Samenwerkingsverband Voorbeeld PO"]);
  });
  test("die verbanden, hun gemeenten en hun scholen blijven over", () => {
    const { shown } = host;
    expect(shown.gemeenten.map(({ name }) => name)).toEqual(["Stichtse Vecht", "Utrecht"]);
    expect(shown.schools.length).toBeGreaterThan(5);
    expect(shown.schools.length).toBeLessThan(60);
    expect(shown.towns.map(({ name }) => name)).toContain("Maarssen");
    expect(shown.towns.length).toBeLessThan(40);
    // A part of Stichtse Vecht belongs to this VO verband: its other verbanden are needed there too.
    expect(shown.verbanden.map(({ code }) => code)).toEqual(["PO2601", "PO2604", "VO2601"]);
    const out = leftOut(host, regions);
    expect(out.gemeenten).toHaveLength(regions.gemeenten.length - 2);
    expect(out.verbanden).toHaveLength(regions.verbanden.length - 3);
  });
  test.each([
    ["adres: gids.voorbeeld.nl/\nverbanden: [PO2601]", ":1: adres: schrijf het zonder / aan het eind: https://gids.voorbeeld.nl"],
    ["verbanden: [PO2601]", ": adres: schrijf waar de site komt te staan."],
    ["adres: https://a.nl\nverbanden: []", ":2: verbanden: noem minstens één verband: [PO2601, VO2601]"],
    ["adres: https://a.nl\nverbanden: [PO2601]", ": van: een site voor iedereen zegt van wie hij is. Zet erbij: van: { naam: "],
    ["adres: https://a.nl\nvan: { naam: A, mail: a.nl }\nverbanden: [PO2601]", ":2: van.mail: schrijf een mailadres: "],
    ["adres: https://a.nl\nvan: { mail: b@a.nl }\nverbanden: [PO2601]", ":2: van.naam: schrijf wie voor deze site instaat: "],
    [
      "adres: http://localhost\nverbanden: [PO9999]",
      ": verbanden: PO9999 bestaat niet. Kijk in content/regio/verbanden-po.csv en -vo.csv.",
    ],
    ["adres: https://a.nl\nverbanden: [PO2601]\nkleur: rood", ":3: kleur: "],
  ])("een fout: %s", (text, message) => {
    const file = join(folder, "host.yaml");
    writeFileSync(file, text);
    expect(() => readHost(file, regions)).toThrow(file + message);
  });
  test("een bestand dat er niet is", () => {
    expect(() => readHost("nergens.yaml", regions)).toThrow("nergens.yaml: dit bestand ontbreekt. Maak het; ");
  });
});

describe("de eigen termijnen en namen van een site op eigen naam", () => {
  test("zonder pakket zijn er geen", () => {
    expect(hostDeadlines("besluit-arrangement", bare)).toEqual([]);
    expect(hostNames("groot-overleg", bare)).toEqual([]);
  });
  test("met een pakket staan ze er, een gelijke naam één keer", () => {
    expect(hostDeadlines("besluit-arrangement", host)).toEqual([
      { sector: "PO", span: "4 weken" },
      { sector: "VO", span: "3 weken" },
    ]);
    expect(hostNames("groot-overleg", host)).toEqual(["ondersteuningsteam"]);
  });
  test("in woorden: gelijk is één keer, anders met de soort erbij", () => {
    const po = { sector: "PO", span: "4 weken" };
    expect(hostDeadlinesInWords([po, { sector: "VO", span: "4 weken" }], host)).toBe("4 weken");
    expect(hostDeadlinesInWords([po, { sector: "VO", span: "6 weken" }], host)).toBe("4 weken (PO) en 6 weken (VO)");
    // The other verband of the host gave none.
    expect(hostDeadlinesInWords([po], host)).toBe("4 weken (PO)");
  });
});
