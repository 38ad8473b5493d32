import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { collect } from "@/lib/region/import/collect";
import { columns, findColumns } from "@/lib/region/import/columns";
import { decode } from "@/lib/region/import/decode";
import { readOfficialFile } from "@/lib/region/import/official-files";
import { official, ownTables } from "./import/own-tables";

const textOf = (name: string) => decode(readFileSync(official(name)));
const faultsOf = (name: string) =>
  collect([{ file: "x.csv", text: textOf(name) }], ownTables)
    .faults.join("\n")
    .split("\n");

test.each([
  ["UTF-8", Buffer.from("Bartiméus"), "Bartiméus"],
  ["UTF-8 met BOM", Buffer.from("\ufeffBartiméus"), "Bartiméus"],
  ["windows-1252", Buffer.from("Bartim\xe9us", "latin1"), "Bartiméus"],
  ["windows-1252 met aanhalingstekens en euro", Buffer.from("\x91e\xe9n\x92 \x96 \x80 5", "latin1"), "‘eén’ – € 5"],
])("%s wordt goed gelezen", (_, bytes, text) => expect(decode(bytes)).toBe(text));

test.each([
  ["sbo-so-vso-gelijk", "specialSchools", 4],
  ["sbo-so-vso-anders-windows-1252", "specialSchools", 6],
  ["vo-komma-bom", "secondarySchools", 3],
  ["verbanden-po", "verbanden", 2],
  ["verbanden-vo-met-sector", "verbanden", 2],
  ["scholen-per-verband", "schoolsOfVerband", 6],
  ["bijlage", "annex", 5],
])("%s: herkend aan de kolommen, niet aan de naam", (name, kind, rows) => {
  const read = readOfficialFile(textOf(name), "x.csv");
  expect([read.kind, read.rows.length]).toEqual([kind, rows]);
});

test("kolommen: hoofdletters, spaties, streepjes en accenten tellen niet, en de eerste naam gaat voor", () => {
  const found = findColumns(["Huisnummer toevoeging", "PÓSTCODE", "INSTELLINGSNAAM", "vestigings_naam"]);
  expect(Object.entries(found).map(([column, { index }]) => [column, index])).toEqual([
    ["name", 3],
    ["houseNumber", 0],
    ["postcode", 1],
  ]);
});

test("geen naam hoort bij twee kolommen", () => {
  const aliases = Object.values(columns).flatMap(({ aliases: own }) => [...new Set(own.map((alias) => alias.replaceAll(" ", "")))]);
  expect(new Set(aliases).size).toBe(aliases.length);
});

test("cellen tussen aanhalingstekens, met komma's en een spatie erin", () => {
  const { rows } = readOfficialFile(textOf("vo-komma-bom"), "x.csv");
  expect(rows[1]?.cells).toMatchObject({ name: "Breed College, voor pro en vmbo", institution: "02DD", website: "" });
  expect(rows[1]?.line).toBe(3);
});

test.each([
  [
    "fout-cellen",
    [
      'x.csv:2: POSTCODE: "10115 AB": dit is geen postcode. Schrijf haar als 3584 AA.',
      'x.csv:3: GEMEENTENUMMER: "9999": deze gemeente (NERGENSHUIZEN) staat niet in content/regio/gemeenten.csv. Verbeter de cel, of voeg de gemeente daar toe.',
      'x.csv:4: SOORT PRIMAIR ONDERWIJS: "BAO": deze soort kennen wij niet. Kies uit: SBAO, SBO, SO, VSO, (V)SO, SO/VSO, SO-VSO.',
      'x.csv:5: VESTIGINGSCODE: "1BB0": dit is geen nummer van een vestiging. Schrijf: 02DE01.',
      'x.csv:6: VESTIGINGSNAAM: "": deze cel is leeg. Vul haar in.',
      'x.csv:9: VESTIGINGSCODE: "01DD00": deze vestiging staat met andere gegevens ook op regel 7. Haal één van de twee weg.',
    ],
  ],
  ["fout-te-weinig-cellen", ["x.csv:3: hier staan 15 cellen; de eerste regel heeft er 17. Herstel de regel."]],
  [
    "fout-kolom-weg",
    [
      'x.csv: dit lijkt op "alle vestigingen sbo, so en vso (DUO)", maar er ontbreken kolommen:',
      "  de postcode (POSTCODE, POSTCODE VESTIGING)",
      "  het nummer van de gemeente (GEMEENTENUMMER, GEMEENTECODE) of de naam van de gemeente (GEMEENTENAAM, GEMEENTE)",
      "Gevonden: SOORT PRIMAIR ONDERWIJS, PROVINCIE, BEVOEGD GEZAG NUMMER, INSTELLINGSCODE, VESTIGINGSCODE, VESTIGINGSNAAM, STRAATNAAM, HUISNUMMER-TOEVOEGING, PLAATSNAAM, DENOMINATIE, TELEFOONNUMMER, INTERNETADRES, CLUSTER, ONDERWIJS.",
      "Neem het goede bestand, of zet een nieuwe naam in lib/region/import/columns.ts.",
    ],
  ],
  ["fout-leeg", ["x.csv: dit bestand is leeg. Download het opnieuw."]],
  ["fout-alleen-kolommen", ["x.csv: er staan geen regels onder de kolommen. Download het bestand opnieuw."]],
  [
    "fout-webpagina",
    ["x.csv: dit is een webpagina, geen tabel. De download is mislukt. Open het bestand op duo.nl en download het opnieuw."],
  ],
  ["fout-excel", ["x.csv: dit is een Excel- of zipbestand. Bewaar het als csv, of pak het eerst uit."]],
  [
    "fout-aanhalingsteken",
    [expect.stringMatching(/^x\.csv: dit bestand is niet te lezen als tabel\. Kijk naar de aanhalingstekens\. \(.*line 2\)$/u)],
  ],
  [
    "fout-bijlage",
    [
      'x.csv:2: PO SWV: "Europoort": dit is geen nummer van een verband voor po. Schrijf: PO2601.',
      'x.csv:3: PC4: "101": dit is geen PC4. Schrijf vier cijfers: 1381.',
      'x.csv:4: VO SWV: "PO0101": dit is geen nummer van een verband voor vo. Schrijf: VO2601.',
      'x.csv:5: gemeente: "Nergenshuizen": deze gemeente staat niet in content/regio/gemeenten.csv, en de postcode is nieuw. Schrijf de gemeente van nu.',
      'x.csv:6: gemeente: "Proefstad": deze gemeente staat niet in content/regio/gemeenten.csv, en de postcode is nieuw. Schrijf de gemeente van nu.',
      'x.csv:8: PC4: "1012": deze postcode staat er twee keer. Haal één regel weg.',
    ],
  ],
  [
    "fout-verbanden",
    [
      'x.csv:2: ADMINISTRATIENUMMER: "26.01": dit is geen nummer van een verband. Schrijf het met po of vo ervoor: PO2601 of VO2601. Of voeg een kolom SECTOR toe.',
      'x.csv:3: SAMENWERKINGSVERBAND: "": deze cel is leeg. Vul haar in.',
      'x.csv:4: POSTCODE: "1011": dit is geen postcode. Schrijf haar als 3584 AA.',
    ],
  ],
  [
    "fout-scholen-per-verband",
    [
      'x.csv:2: BRIN NUMMER: "01A": dit is geen nummer van een vestiging. Schrijf: 02DE01.',
      'x.csv:3: ADMINISTRATIENUMMER: "nul": dit is geen nummer van een verband. Schrijf het met po of vo ervoor: PO2601 of VO2601. Of voeg een kolom SECTOR toe.',
    ],
  ],
])("%s: de melding zegt waar, wat en hoe het goed wordt", (name, faults) => expect(faultsOf(name)).toEqual(faults));

test("een bestand van een soort die wij niet kennen: de melding noemt alle soorten en wat er wel staat", () => {
  const faults = faultsOf("fout-basisscholen");
  expect(faults[0]).toBe("x.csv: wij herkennen dit bestand niet. Wij herkennen een bestand aan deze kolommen:");
  expect(faults).toContain("  alle vestigingen vo (DUO): de soorten onderwijs (ONDERWIJSSTRUCTUUR, ONDERWIJSSTRUCTUUR VESTIGING)");
  expect(faults).toContain("Gevonden: PROVINCIE, BEVOEGD GEZAG NUMMER, INSTELLINGSCODE, VESTIGINGSCODE, VESTIGINGSNAAM, POSTCODE.");
  expect(faults).toHaveLength(8);
});

test("een bestand met een fout doet helemaal niet mee; de andere bestanden wel", () => {
  const given = ["fout-cellen", "vo-komma-bom"].map((name) => ({ file: name, text: textOf(name) }));
  const { schools, kinds, read } = collect(given, ownTables);
  expect(schools?.map(({ id }) => id)).toEqual(["02CC00", "02DD03"]);
  expect(kinds).toEqual(["pro"]);
  expect(read).toEqual(["vo-komma-bom: alle vestigingen vo (DUO), 3 regels"]);
});
