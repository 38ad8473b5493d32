import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readText } from "../../read-text";
import { areaRow, gemeenteRow, schoolRow, suspectRow, townRow, verbandRow } from "../schemas";
import { readTable } from "../table";

/** A line of a table, cell by cell as it is written: so a line that does not change is written back the same. */
type CellsOf<Schema extends { readonly shape: object }> = Readonly<Record<Extract<keyof Schema["shape"], string>, string>>;

export type GemeenteCells = CellsOf<typeof gemeenteRow>;
export type AreaCells = CellsOf<typeof areaRow>;
export type VerbandCells = CellsOf<typeof verbandRow>;
export type SchoolCells = CellsOf<typeof schoolRow>;
type TownCells = CellsOf<typeof townRow>;
export type SuspectCells = CellsOf<typeof suspectRow>;

/** The tables in content/regio. */
export type OwnTables = {
  readonly gemeenten: readonly GemeenteCells[];
  readonly areas: readonly AreaCells[];
  readonly verbanden: readonly VerbandCells[];
  readonly schools: readonly SchoolCells[];
  readonly towns: readonly TownCells[];
  readonly suspects: readonly SuspectCells[];
};

/**
 * Reads the tables of a folder as they are written.
 * @param root a folder laid out as content/regio
 * @throws as readTable does
 */
export function readOwnTables(root: string): OwnTables {
  const read = <Schema extends { readonly shape: object }>(file: string, schema: Schema) =>
    readTable(readText(file, root), file, asWritten(schema));
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".csv"))
      .map((name) => `${folder}/${name}`);
  return {
    gemeenten: read("gemeenten.csv", gemeenteRow),
    areas: filesIn("gebieden").flatMap((file) => read(file, areaRow)),
    verbanden: ["verbanden-po.csv", "verbanden-vo.csv"].flatMap((file) => read(file, verbandRow)),
    schools: filesIn("scholen").flatMap((file) => read(file, schoolRow)),
    towns: read("plaatsen.csv", townRow),
    suspects: read("verdacht.csv", suspectRow),
  };
}

/** A schema with the same columns that takes every cell as it is. */
function asWritten<Schema extends { readonly shape: object }>({ shape }: Schema) {
  const cells = Object.fromEntries(Object.keys(shape).map((column) => [column, z.string()]));
  return z.strictObject(cells) as unknown as z.ZodType<CellsOf<Schema>> & { readonly shape: object };
}

/**
 * The files that hold the tables, with their text: sorted, and split as an editor finds them.
 * @returns by name within content/regio
 */
export function tableFiles({ gemeenten, areas, verbanden, schools, towns, suspects }: OwnTables): ReadonlyMap<string, string> {
  const byStart = <Cells>(folder: string, rows: readonly Cells[], postcodeOf: (row: Cells) => string) => {
    const starts = [...new Set(rows.map((row) => postcodeOf(row).slice(0, 2)))].sort();
    return starts.map((start) => [`${folder}/${start}.csv`, rows.filter((row) => postcodeOf(row).startsWith(start))] as const);
  };
  const ofSector = (sector: string) => sorted(verbanden, ({ code }) => code).filter(({ code }) => code.startsWith(sector));
  return new Map([
    ["gemeenten.csv", tableText(gemeenteRow, gemeenten)],
    ...byStart(
      "gebieden",
      sorted(areas, ({ pc4 }) => pc4),
      ({ pc4 }) => pc4,
    ).map(([file, rows]) => [file, tableText(areaRow, rows)] as const),
    ["verbanden-po.csv", tableText(verbandRow, ofSector("PO"))],
    ["verbanden-vo.csv", tableText(verbandRow, ofSector("VO"))],
    ...byStart(
      "scholen",
      sorted(schools, ({ postcode, id }) => `${postcode} ${id}`),
      ({ postcode }) => postcode,
    ).map(([file, rows]) => [file, tableText(schoolRow, rows)] as const),
    ["plaatsen.csv", tableText(townRow, towns)],
    ["verdacht.csv", tableText(suspectRow, suspects)],
  ]);
}

/** By code unit, not by alphabet: the order may not depend on the machine. */
function sorted<Cells>(rows: readonly Cells[], keyOf: (row: Cells) => string): Cells[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function tableText({ shape }: { readonly shape: object }, rows: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(shape);
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))].map((cells) => `${cells.map(quoted).join(";")}\n`).join("");
}

function quoted(cell: string): string {
  return /[;"\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
