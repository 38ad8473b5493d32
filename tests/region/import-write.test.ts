import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readOwnTables, tableFiles } from "@/lib/region/import/own-tables";
import { planImport } from "@/lib/region/import/plan";
import { runImport } from "@/lib/region/import/run";
import { writeChanged } from "@/lib/region/import/write-tables";
import { copyOfRealFolder, official, ownFolder, removeFolders } from "./import/own-tables";

afterAll(removeFolders);

const importInto = (root: string, mayWrite: boolean, ...names: string[]) => {
  const { lines, isWrong } = runImport({ files: names.map(official), root, mayWrite, month: "november 2026" });
  return { lines, isWrong, text: lines.join("\n") };
};
const read = (root: string, file: string) => readFileSync(join(root, file), "utf8");

describe("onze eigen tabellen", () => {
  const real = readOwnTables("content/regio");

  test("wat wij lezen en schrijven, is tot op de byte gelijk", () => {
    const files = tableFiles(real);
    expect(files.size).toBeGreaterThan(150);
    for (const [file, text] of files) expect(text === read("content/regio", file), file).toBe(true);
  });

  test("een map die al goed is, wordt niet aangeraakt", () => {
    const root = copyOfRealFolder();
    const before = statSync(join(root, "scholen/10.csv")).mtimeMs;
    expect(writeChanged(root, tableFiles(readOwnTables(root)))).toEqual([]);
    expect(statSync(join(root, "scholen/10.csv")).mtimeMs).toBe(before);
  });

  test("in de spelling van DUO zijn al onze scholen gelijk", () => {
    const line = ({ id, naam, adres, postcode, plaats, gemeente, website }: (typeof real.schools)[0], extra: string) => {
      const number = adres.replace(/(\d)([a-z])$/iu, "$1-$2");
      return [
        extra,
        id.slice(0, 4),
        id,
        `"${naam}"`,
        number,
        "",
        postcode,
        plaats.toUpperCase(),
        gemeente.slice(2),
        "",
        website.replace(/^https:\/\//u, ""),
      ].join(";");
    };
    const columns =
      "INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;INTERNETADRES";
    const duo = { sbo: "SBAO", so: "SO", vso: "VSO", "so vso": "(V)SO" } as Record<string, string>;
    const special = real.schools.filter(({ soort }) => soort !== "pro").map((school) => line(school, duo[school.soort] ?? ""));
    const pro = real.schools.filter(({ soort }) => soort === "pro").map((school) => line(school, school.breed ? "VBO/PRO" : "PRO"));
    const plan = planImport(
      [
        { file: "sbo.csv", text: [`SOORT PRIMAIR ONDERWIJS;${columns}`, ...special].join("\r\n") },
        { file: "vo.csv", text: [`ONDERWIJSSTRUCTUUR;${columns}`, ...pro].join("\r\n") },
      ],
      real,
      "november 2026",
    );
    expect(plan.faults).toEqual([]);
    expect(plan.comparisons.map(({ differences }) => Object.values(differences).flat())).toEqual([[]]);
    expect(plan.tables.schools).toHaveLength(real.schools.length);
    expect(writeChanged(copyOfRealFolder(), tableFiles(plan.tables))).toEqual([]);
  });
});

describe("schrijven", () => {
  test("zonder --schrijf verandert er niets", () => {
    const root = ownFolder();
    const { text, isWrong } = importInto(root, false, "sbo-so-vso-anders-windows-1252");
    expect(isWrong).toBe(false);
    expect(text).toContain("Scholen (scholen/): 3 nieuw, 1 weg, 1 verhuisd, 1 hernoemd, 2 anders\n  nieuw\n    01DD00 Bartiméus");
    expect(text).toMatch(/Er is niets geschreven\. Met --schrijf erachter worden de tabellen bijgewerkt\.$/u);
    expect(tableFiles(readOwnTables(root))).toEqual(tableFiles(readOwnTables(ownFolder())));
  });

  test("met --schrijf alleen de bestanden die veranderen, gesorteerd, en daarna is alles gelijk", () => {
    const root = ownFolder();
    const { lines } = importInto(root, true, "sbo-so-vso-anders-windows-1252", "vo-komma-bom");
    expect(lines.filter((line) => line.startsWith("  content/regio/") && !line.includes("herkomst"))).toEqual([
      "  content/regio/scholen/10.csv",
      "  content/regio/scholen/20.csv",
    ]);
    expect(read(root, "scholen/20.csv").split("\n")).toEqual([
      "id;naam;soort;cluster;doelgroepen;breed;adres;postcode;plaats;gemeente;telefoon;website;breedte;lengte;geschat",
      "01EE00;De Ijsvogel;sbo;;;;Meer 3;2012 AA;IJmeer aan den Dijk NH;GM0004;0101234567;;52.3;5.3;ja",
      "",
    ]);
    expect(
      read(root, "scholen/10.csv")
        .split("\n")
        .map((line) => line.slice(0, 6)),
    ).toEqual(["id;naa", "01AA01", "01FF00", "01AA00", "01BB00", "02CC00", "02DD03", "01DD00", ""]);
    const again = importInto(root, true, "sbo-so-vso-anders-windows-1252", "vo-komma-bom");
    expect(again.text).toContain("Scholen (scholen/): 0 nieuw, 0 weg, 0 verhuisd, 0 hernoemd, 0 anders");
    expect(again.text).toContain("Er was niets te schrijven: alles was al gelijk.");
  });

  test("de regels van herkomst.yaml die een mens moet bijwerken", () => {
    const { lines } = importInto(ownFolder(), true, "sbo-so-vso-gelijk");
    expect(lines.filter((line) => line.includes("herkomst.yaml"))).toEqual([
      "content/regio/herkomst.yaml:9: scholen/: bron: DUO",
      "content/regio/herkomst.yaml:11: scholen/: stand: 2024",
      "content/regio/herkomst.yaml:12: scholen/: gecontroleerd: 2026-01-01",
    ]);
  });

  test("een bestand waar geen regel meer in hoort, verdwijnt; een cel met ; of aanhalingstekens krijgt die eromheen", () => {
    const root = ownFolder();
    const tables = readOwnTables(root);
    const schools = tables.schools
      .filter(({ id }) => id !== "01CC00")
      .map((school) => (school.id === "01AA00" ? { ...school, naam: 'De "Eik"; so' } : school));
    expect(writeChanged(root, tableFiles({ ...tables, schools }))).toEqual(["scholen/10.csv", "scholen/20.csv"]);
    expect(existsSync(join(root, "scholen/20.csv"))).toBe(false);
    expect(read(root, "scholen/10.csv")).toContain('01AA00;"De ""Eik""; so";so vso');
    expect(readOwnTables(root).schools[0]?.naam).toBe('De "Eik"; so');
  });

  test("scholen per verband: alleen nagekeken", () => {
    const { text, isWrong } = importInto(ownFolder(), true, "scholen-per-verband");
    expect(text).toMatch(/Er is niets te schrijven: deze bestanden zijn alleen nagekeken\.$/u);
    expect(isWrong).toBe(false);
  });
});

describe("er wordt niets geschreven", () => {
  const unchanged = (root: string) => expect(tableFiles(readOwnTables(root))).toEqual(tableFiles(readOwnTables(ownFolder())));

  test("als één van de bestanden een fout heeft", () => {
    const root = ownFolder();
    const { text, isWrong } = importInto(root, true, "sbo-so-vso-anders-windows-1252", "fout-leeg");
    expect(text).toContain("Fouten in de bestanden:\ntests/region/import/fout-leeg.csv: dit bestand is leeg. Download het opnieuw.");
    expect(text).toMatch(/Er is niets geschreven\. Herstel eerst wat hierboven staat\.$/u);
    expect(isWrong).toBe(true);
    unchanged(root);
  });

  test("als de tabellen daarna niet meer bij elkaar passen; zonder --schrijf is dat alleen een bericht", () => {
    const root = ownFolder();
    const { text, isWrong } = importInto(root, true, "verbanden-vo-met-sector", "bijlage-onbekend-verband");
    expect(text).toContain("Dit houdt het schrijven tegen:");
    expect(text).toContain("content/regio/gebieden/10.csv:2: 1011: verband PO0199 staat niet in verbanden-po.csv.");
    expect(isWrong).toBe(true);
    unchanged(root);
    expect(importInto(root, false, "bijlage-onbekend-verband").isWrong).toBe(false);
  });

  test("als een bestand niet bestaat", () => {
    expect(importInto(ownFolder(), true, "bestaat-niet")).toMatchObject({
      text: "tests/region/import/bestaat-niet.csv: dit bestand bestaat niet. Kijk naar de naam en de map.",
      isWrong: true,
    });
  });
});
