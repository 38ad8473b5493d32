import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inShort } from "@/lib/region/in-short";
import { localVerband } from "@/lib/region/local";
import { durationText, parsePack } from "@/lib/region/pack";
import { verbandOf } from "@/lib/region/region";
import { skeletonOf } from "@/lib/region/skeleton";

const example = readFileSync("content/regio/voorbeeld-pakket.yaml", "utf8");
const faultsOf = (source: string) => {
  try {
    parsePack(source, "PO2601.yaml");
    return "geen fout";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("het voorbeeld", () => {
  const pack = parsePack(example, "voorbeeld-pakket.yaml");
  test("past bij het schema en gebruikt elk veld", () => {
    expect(pack.verband).toBe("PO2601");
    for (const field of [
      "naam",
      "website",
      "email",
      "telefoon",
      "adres",
      "brieven",
      "ondersteuningsplan",
      "steunpunt",
      "geldigheid-tlv",
    ] as const) {
      expect(pack[field], field).toBeDefined();
    }
    expect(Object.keys(pack.termijnen)).not.toEqual([]);
    expect(Object.keys(pack.namen)).not.toEqual([]);
  });
  test("gaat voor op de tabel, en de gids neemt het over", () => {
    const local = localVerband(verbandOf("PO2601"), pack);
    expect(local).toMatchObject({ name: pack.naam, phone: pack.telefoon, letters: pack.brieven, plan: pack.ondersteuningsplan });
    expect(localVerband(verbandOf("PO2601"), undefined).phone).toBeUndefined();
    expect(durationText({ aantal: 1, eenheid: "week" })).toBe("1 week");
  });
});

test("zonder pakket zegt de gids wat de tabel weet", () => {
  expect(inShort(localVerband(verbandOf("VO2705")))).toEqual({
    name: "samenwerkingsverband VO 27.05, regio Haarlem",
    sector: "vo",
    region: "Haarlem",
    address: "/verband/vo2705/",
    support: {},
    letters: [],
    terms: [],
    names: [],
  });
});

describe("elke fout noemt bestand, veld en oplossing", () => {
  test.each([
    [
      "een onbekend veld",
      `${example}\nnaaam: x\n`,
      "PO2601.yaml:32: naaam: dit veld kennen wij niet. Gebruik alleen: verband, gecontroleerd",
    ],
    [
      "een veld dat ontbreekt",
      example.replace(/^gecontroleerd:.*$/mu, ""),
      "PO2601.yaml: gecontroleerd: schrijf de dag waarop het verband dit bevestigde: 2026-11-23.",
    ],
    [
      "een verkeerde dag",
      example.replace(/^gecontroleerd:.*$/mu, "gecontroleerd: gisteren"),
      "PO2601.yaml:3: gecontroleerd: schrijf de dag waarop",
    ],
    [
      "een website zonder https",
      example.replace(/^website:.*$/mu, "website: voorbeeld.nl"),
      "PO2601.yaml:7: website: dit is geen webadres.",
    ],
    ["een onbekende termijn", example.replace("besluit-arrangement:", "besluit-arangement:"), 'termijn "besluit-arangement" bestaat niet.'],
    [
      "een termijn die langer is dan de wet",
      example.replace(/beslissing-tlv: .*$/mu, "beslissing-tlv: { aantal: 9, eenheid: week }"),
      "termijnen.beslissing-tlv: langer dan de wet, die zegt 8 weken.",
    ],
    ["geen YAML", "verband: [", "PO2601.yaml:"],
  ])("%s", (_, source, message) => expect(faultsOf(source)).toContain(message));
});

test("het skelet is geldig en bevat wat wij al weten", () => {
  const skeleton = skeletonOf(verbandOf("PO2203"), "2026-11-25");
  const pack = parsePack(skeleton, "PO2203.yaml");
  expect(pack).toMatchObject({ verband: "PO2203", website: "https://po2203.nl", gecontroleerd: "2026-11-25" });
  expect(skeleton).toContain("# telefoon:");
});
