import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { z } from "zod";
import { collect } from "../collect";
import { readTextAt } from "../read-text";
import { schoolSpot } from "./check-schools";
import { suspectFaults } from "./check-suspects";
import { townFaults } from "./check-towns";
import { type Regions, sectors } from "./model";
import { rememberSpot, rowSpot } from "./row-spot";
import { areaOf, gemeenteOf, schoolOf, suspectOf, townOf, verbandOf } from "./rows";
import { areaRow, gemeenteRow, schoolRow, suspectRow, townRow, verbandRow } from "./schemas";
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
  const read = <Row extends object, Made extends object>(file: string, row: Schema<Row>, make: (row: Row) => Made): Made[] =>
    readTable(readTextAt(join(root, file), shown(file)), shown(file), row).map((cells) =>
      rememberSpot(make(cells), rowSpot(cells, shown(file))),
    );
  const filesIn = (name: string) =>
    readdirSync(join(root, name))
      .filter((file) => file.endsWith(".csv"))
      .sort()
      .map((file) => join(name, file));
  const tables: (() => Partial<Regions>)[] = [
    () => ({ gemeenten: read("gemeenten.csv", gemeenteRow, gemeenteOf) }),
    () => ({ areas: collect(filesIn("gebieden"), (file) => inItsOwnFile(read(file, areaRow, areaOf), file, ({ pc4 }) => pc4)).flat() }),
    () => ({ verbanden: collect(["verbanden-po.csv", "verbanden-vo.csv"], (file) => read(file, verbandRow, verbandOf)).flat() }),
    () => ({
      schools: collect(filesIn("scholen"), (file) =>
        inItsOwnFile(read(file, schoolRow, schoolOf), file, ({ postcode }) => postcode),
      ).flat(),
    }),
    () => ({ towns: read("plaatsen.csv", townRow, townOf) }),
    () => ({ suspects: read("verdacht.csv", suspectRow, suspectOf) }),
  ];
  return Object.assign({}, ...collect(tables, (readOne) => readOne())) as Regions;
}

type Schema<Row> = z.ZodType<Row> & { readonly shape: object };

function shown(file: string): string {
  return `${folder}/${file}`;
}

/** A file is named after the first two figures of the postcodes in it, so that an editor finds a line at once. */
function inItsOwnFile<Row extends object>(rows: Row[], file: string, postcodeOf: (row: Row) => string): Row[] {
  const start = basename(file, ".csv");
  const stray = rows.filter((row) => !postcodeOf(row).startsWith(start));
  const remedy = "hoort hier niet. Zet elke regel in het bestand van zijn eerste twee cijfers.";
  if (stray.length > 0) throw new Error(stray.map((row) => `${rowSpot(row, shown(file))}: ${postcodeOf(row)} ${remedy}`).join("\n"));
  return rows;
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
  const used = new Set(areas.flatMap(({ po, vo }) => [po, vo]));
  const withArea = new Set(areas.map(({ gemeente }) => gemeente));
  // What names something that is not there, or is there twice, makes other lines look wrong that are not: it goes first.
  const broken = [
    ...twice("gemeenten.csv", gemeenten, ({ code }) => code),
    ...twice("gemeenten.csv", gemeenten, ({ slug }) => `het adres ${slug}`),
    ...twice("gebieden/", areas, ({ pc4 }) => pc4),
    ...twice("verbanden-po.csv en verbanden-vo.csv", verbanden, ({ code }) => code),
    ...twice("verbanden-po.csv en verbanden-vo.csv", verbanden, ({ slug }) => `pagina: ${slug}`),
    ...twice("scholen/", schools, ({ id }) => id),
    ...areas.flatMap((area) => {
      const at = `${rowSpot(area, "gebieden/")}: ${area.pc4}`;
      return [
        ...[area.gemeente, ...area.also]
          .filter((code) => !gemeenteCodes.has(code))
          .map((code) => `${at}: gemeente ${code} staat niet in gemeenten.csv. Verbeter de code.`),
        ...sectors
          .filter((sector) => verbandOfCode.get(area[sector])?.sector !== sector)
          .map((sector) => `${at}: verband ${area[sector]} staat niet in verbanden-${sector}.csv. Verbeter de code in kolom ${sector}.`),
      ];
    }),
    ...schools.flatMap((school) => [
      ...(gemeenteCodes.has(school.gemeente)
        ? []
        : [`${schoolSpot(school)}: gemeente ${school.gemeente} staat niet in gemeenten.csv. Verbeter de code.`]),
      ...(pc4s.has(school.postcode.slice(0, 4))
        ? []
        : [`${schoolSpot(school)}: postcode ${school.postcode} staat niet in gebieden/. Voeg die daar toe.`]),
    ]),
  ];
  const faults =
    broken.length > 0
      ? broken
      : [
          ...gemeenten
            .filter(({ code }) => !withArea.has(code))
            .map(
              (gemeente) =>
                `${rowSpot(gemeente, "gemeenten.csv")}: ${gemeente.name} (${gemeente.code}) heeft geen postcodes in gebieden/. Voeg die toe, of haal de gemeente weg.`,
            ),
          ...verbanden
            .filter(({ code, region }) => region !== undefined && !used.has(code))
            .map(
              (verband) =>
                `${rowSpot(verband, verband.code)}: ${verband.code}: dit verband heeft geen postcodes in gebieden/. Voeg die toe, of haal het verband weg.`,
            ),
          ...townFaults(regions),
          ...suspectFaults(regions),
        ];
  if (faults.length > 0) throw new Error(faults.map((fault) => (fault.startsWith(folder) ? fault : `${folder}/${fault}`)).join("\n"));
  return regions;
}

function twice<Read extends object>(table: string, all: readonly Read[], idOf: (read: Read) => string): string[] {
  const seen = new Set<string>();
  return all
    .filter((read) => seen.size === seen.add(idOf(read)).size)
    .map((read) => `${rowSpot(read, table)}: ${idOf(read)} staat er twee keer. Haal één regel weg.`);
}
