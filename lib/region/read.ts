import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { placeFaults } from "./check-places";
import type { Area, Gemeente, Place, Regions, SpecialSchool, Verband } from "./model";
import { areaRow, gemeenteRow, placeRow, schoolRow, verbandRow } from "./schemas";
import { slugOf } from "./slug";
import { readTable } from "./table";

const folder = "content/regio";
let known: Regions | undefined;

/**
 * Everything in content/regio, read and checked once.
 * @throws with a line for every fault: file, line or code, what is wrong and how to mend it, in Dutch
 */
export function readRegions(): Regions {
  known ??= checked(readTables(join(process.cwd(), folder)));
  return known;
}

/**
 * Reads the tables of a folder, without comparing them with each other.
 * @param root a folder laid out as content/regio
 * @throws as readTable does
 */
export function readTables(root: string): Regions {
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  const filesIn = (name: string) =>
    readdirSync(join(root, name))
      .filter((file) => file.endsWith(".csv"))
      .sort()
      .map((file) => join(name, file));
  return {
    gemeenten: readTable(read("gemeenten.csv"), shown("gemeenten.csv"), gemeenteRow).map(gemeenteOf),
    areas: filesIn("gebieden").flatMap((file) =>
      inItsOwnFile(readTable(read(file), shown(file), areaRow).map(areaOf), file, ({ pc4 }) => pc4),
    ),
    verbanden: ["verbanden-po.csv", "verbanden-vo.csv"].flatMap((file) => readTable(read(file), shown(file), verbandRow).map(verbandOf)),
    schools: filesIn("scholen").flatMap((file) =>
      inItsOwnFile(readTable(read(file), shown(file), schoolRow).map(schoolOf), file, ({ postcode }) => postcode),
    ),
    places: readTable(read("plaatsen.csv"), shown("plaatsen.csv"), placeRow).map(placeOf),
  };
}

function shown(file: string): string {
  return `${folder}/${file}`;
}

/** A file is named after the first two figures of the postcodes in it, so that an editor finds a line at once. */
function inItsOwnFile<Row>(rows: Row[], file: string, postcodeOf: (row: Row) => string): Row[] {
  const start = basename(file, ".csv");
  const stray = rows.map(postcodeOf).filter((postcode) => !postcode.startsWith(start));
  if (stray.length > 0) {
    throw new Error(`${shown(file)}: ${stray.join(", ")} hoort hier niet. Zet elke regel in het bestand van zijn eerste twee cijfers.`);
  }
  return rows;
}

type RowOf<Schema extends { readonly _output: unknown }> = Schema["_output"];

function gemeenteOf({ code, naam, breedte, lengte }: RowOf<typeof gemeenteRow>): Gemeente {
  return { code, name: naam, slug: slugOf(naam), latitude: breedte, longitude: lengte };
}

function areaOf({ pc4, gemeente, ook, po, vo, plaats }: RowOf<typeof areaRow>): Area {
  return { pc4, gemeente, also: ook, po, vo, ...(plaats && { place: plaats }) };
}

function verbandOf(row: RowOf<typeof verbandRow>): Verband {
  const { code, werkcode, pagina, regio, naam, website, email, adres, postcode, plaats, zekerheid, bron, peildatum, voorbehoud } = row;
  return {
    code,
    sector: code.startsWith("PO") ? "po" : "vo",
    slug: pagina,
    ...(!werkcode && { number: `${code.slice(0, 2)} ${code.slice(2, 4)}.${code.slice(4)}` }),
    ...(regio && { region: regio }),
    ...(zekerheid !== "ongecontroleerd" && { ownName: naam }),
    ...(website && { website }),
    ...(email && { email }),
    address: [adres, [postcode, plaats].filter(Boolean).join(" ")].filter((line): line is string => Boolean(line) && Boolean(adres)),
    ...(row.steunpunt_website && { supportWebsite: row.steunpunt_website }),
    ...(row.steunpunt_email && { supportEmail: row.steunpunt_email }),
    certainty: zekerheid,
    ...(bron && { source: bron }),
    seen: peildatum ?? "onbekend",
    ...(voorbehoud && { reserve: voorbehoud }),
  };
}

function schoolOf(row: RowOf<typeof schoolRow>): SpecialSchool {
  const { id, naam, soort, cluster, breed, adres, postcode, plaats, gemeente, website, breedte, lengte } = row;
  return {
    id,
    name: naam,
    kinds: soort,
    ...(cluster && { cluster }),
    withinBroadSchool: breed,
    street: adres,
    postcode,
    place: plaats,
    gemeente,
    ...(website && { website }),
    latitude: breedte,
    longitude: lengte,
  };
}

function placeOf({ naam, ook, soort, gemeente, postcodes }: RowOf<typeof placeRow>): Place {
  return { name: naam, otherNames: ook, kind: soort, gemeente, pc4s: postcodes };
}

/**
 * Compares the tables with each other.
 * @returns the same regions
 * @throws with a line for every fault, in Dutch
 */
export function checked(regions: Regions): Regions {
  const { gemeenten, areas, verbanden, schools } = regions;
  const gemeenteCodes = new Set(gemeenten.map(({ code }) => code));
  const verbandOfCode = new Map(verbanden.map((verband) => [verband.code, verband]));
  const pc4s = new Set(areas.map(({ pc4 }) => pc4));
  const faults = [
    ...twice(
      "gemeenten.csv",
      gemeenten.map(({ code }) => code),
    ),
    ...twice(
      "gemeenten.csv, het adres",
      gemeenten.map(({ slug }) => slug),
    ),
    ...twice(
      "gebieden/",
      areas.map(({ pc4 }) => pc4),
    ),
    ...twice(
      "verbanden-po.csv en verbanden-vo.csv",
      verbanden.map(({ code }) => code),
    ),
    ...twice(
      "verbanden-po.csv en verbanden-vo.csv, kolom pagina",
      verbanden.map(({ slug }) => slug),
    ),
    ...twice(
      "scholen/",
      schools.map(({ id }) => id),
    ),
    ...areas.flatMap(({ pc4, gemeente, also, po, vo }) => [
      ...[gemeente, ...also]
        .filter((code) => !gemeenteCodes.has(code))
        .map((code) => `gebieden/: ${pc4}: gemeente ${code} staat niet in gemeenten.csv.`),
      ...(
        [
          ["po", po],
          ["vo", vo],
        ] as const
      )
        .filter(([sector, code]) => verbandOfCode.get(code)?.sector !== sector)
        .map(([sector, code]) => `gebieden/: ${pc4}: verband ${code} staat niet in verbanden-${sector}.csv.`),
    ]),
    ...gemeenten
      .filter(({ code }) => !areas.some(({ gemeente }) => gemeente === code))
      .map(
        ({ code, name }) => `gemeenten.csv: ${name} (${code}) heeft geen postcodes in gebieden/. Voeg die toe, of haal de gemeente weg.`,
      ),
    ...verbanden
      .filter(({ code, region }) => region !== undefined && !areas.some(({ po, vo }) => po === code || vo === code))
      .map(({ code }) => `${code}: dit verband heeft geen postcodes in gebieden/. Voeg die toe, of haal het verband weg.`),
    ...schools.flatMap(({ id, name, postcode, gemeente }) => [
      ...(gemeenteCodes.has(gemeente) ? [] : [`scholen/: ${id} ${name}: gemeente ${gemeente} staat niet in gemeenten.csv.`]),
      ...(pc4s.has(postcode.slice(0, 4))
        ? []
        : [`scholen/: ${id} ${name}: postcode ${postcode} staat niet in gebieden/. Voeg die daar toe.`]),
    ]),
    ...placeFaults(regions),
  ];
  if (faults.length > 0) throw new Error(faults.map((fault) => `${folder}/${fault}`).join("\n"));
  return regions;
}

function twice(where: string, ids: readonly string[]): string[] {
  const double = ids.filter((id, index) => ids.indexOf(id) !== index);
  return double.map((id) => `${where}: ${id} staat er twee keer. Haal één regel weg.`);
}
