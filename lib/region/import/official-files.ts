import { parse } from "csv-parse/sync";
import { type Column, columns, type FoundColumns, findColumns } from "./columns";

type KindInfo = {
  /** For messages. */
  readonly what: string;
  /** A file is of this kind when it has all of these, and none of `without`. */
  readonly signature: readonly Wanted[];
  readonly without?: readonly Column[];
  /** Columns that may not be missing. */
  readonly required: readonly Wanted[];
};

/** A column, or columns of which one is enough. */
type Wanted = Column | readonly Column[];

const someSchool = ["institution", "location"] as const;
const gemeente = ["gemeenteNumber", "gemeenteName"] as const;
const school = ["location", "name", "street", "houseNumber", "postcode", "town", gemeente, "website"] as const;

/** The kinds of official file, told apart by their columns: names of files change, and people rename what they download. */
export const fileKinds = {
  annex: {
    what: "bijlage van de Regeling regio-indeling, per postcode",
    signature: ["pc4"],
    required: [gemeente, "poVerband", "voVerband"],
  },
  schoolsOfVerband: {
    what: "scholen per samenwerkingsverband (DUO)",
    signature: ["verbandCode", someSchool],
    required: [["location", "postcode"]],
  },
  verbanden: {
    what: "samenwerkingsverbanden (DUO)",
    signature: ["verbandCode"],
    without: someSchool,
    required: ["verbandName", ["street", "address"], "postcode", "town"],
  },
  specialSchools: {
    what: "alle vestigingen sbo, so en vso (DUO)",
    signature: ["schoolKind"],
    without: ["verbandCode"],
    required: school,
  },
  secondarySchools: { what: "alle vestigingen vo (DUO)", signature: ["structure"], without: ["verbandCode"], required: school },
} as const satisfies Readonly<Record<string, KindInfo>>;

export type FileKind = keyof typeof fileKinds;

/** One line of an official file: a cell for every column that we know, without spaces around it; "" where it has none. */
type OfficialRow = { readonly line: number; readonly cells: Readonly<Record<Column, string>> };

export type OfficialFile = {
  readonly file: string;
  readonly kind: FileKind;
  readonly found: FoundColumns;
  readonly rows: readonly OfficialRow[];
};

/**
 * Reads an official file and finds out what kind it is.
 * @param file shown in messages
 * @throws one Error with a line for every fault: what is wrong and how to mend it, in Dutch
 */
export function readOfficialFile(text: string, file: string): OfficialFile {
  refuseWhatIsNoTable(text, file);
  const [header, ...records] = parseRecords(text, file);
  const headers = (header?.record ?? []).map((cell) => cell.trim());
  const found = findColumns(headers);
  const kind = kindOf(found);
  if (kind === undefined) throw new Error(unknownKind(file, headers));
  const missing = fileKinds[kind].required.filter((wanted) => !has(found, wanted));
  if (missing.length > 0) throw new Error(missingColumns(file, kind, missing, headers));
  if (records.length === 0) throw new Error(`${file}: er staan geen regels onder de kolommen. Download het bestand opnieuw.`);
  const faults = records
    .filter(({ record }) => record.length !== headers.length)
    .map(
      ({ record, line }) =>
        `${file}:${line}: hier staan ${record.length} cellen; de eerste regel heeft er ${headers.length}. Herstel de regel.`,
    );
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const cellsOf = (record: readonly string[]) =>
    Object.fromEntries(
      (Object.keys(columns) as Column[]).map((column) => [column, (record[found[column]?.index ?? -1] ?? "").trim()]),
    ) as Record<Column, string>;
  return { file, kind, found, rows: records.map(({ record, line }) => ({ line, cells: cellsOf(record) })) };
}

function refuseWhatIsNoTable(text: string, file: string): void {
  if (text.trim() === "") throw new Error(`${file}: dit bestand is leeg. Download het opnieuw.`);
  if (/^\s*<(?:!doctype|html|head|\?xml)/iu.test(text)) {
    throw new Error(
      `${file}: dit is een webpagina, geen tabel. De download is mislukt. Open het bestand op duo.nl en download het opnieuw.`,
    );
  }
  if (text.startsWith("PK")) {
    throw new Error(`${file}: dit is een Excel- of zipbestand. Bewaar het als csv, of pak het eerst uit.`);
  }
}

/** Cells are apart by ";" or ",": what the first line has most of. */
function parseRecords(text: string, file: string): { readonly record: readonly string[]; readonly line: number }[] {
  const first = text.trimStart().split(/[\r\n]/u, 1)[0] ?? "";
  const delimiter = first.split(";").length >= first.split(",").length ? ";" : ",";
  try {
    const rows = parse(text, { delimiter, info: true, bom: true, skip_empty_lines: true, relax_column_count: true, relax_quotes: true });
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    throw new Error(`${file}: dit bestand is niet te lezen als tabel. Kijk naar de aanhalingstekens. (${(error as Error).message})`);
  }
}

function kindOf(found: FoundColumns): FileKind | undefined {
  return (Object.keys(fileKinds) as FileKind[]).find((kind) => {
    const { signature, without = [] }: KindInfo = fileKinds[kind];
    return signature.every((wanted) => has(found, wanted)) && !has(found, without);
  });
}

function has(found: FoundColumns, wanted: Wanted): boolean {
  return [wanted].flat().some((column: Column) => found[column] !== undefined);
}

const named = (wanted: Wanted) =>
  [wanted]
    .flat()
    .map((column: Column) => `${columns[column].what} (${columns[column].aliases.join(", ")})`)
    .join(" of ");

function unknownKind(file: string, headers: readonly string[]): string {
  const kinds = Object.values(fileKinds).map(({ what, signature }) => `  ${what}: ${signature.map(named).join(" en ")}`);
  return [`${file}: wij herkennen dit bestand niet. Wij herkennen een bestand aan deze kolommen:`, ...kinds, foundIn(headers)].join("\n");
}

function missingColumns(file: string, kind: FileKind, missing: readonly Wanted[], headers: readonly string[]): string {
  const lines = missing.map((wanted) => `  ${named(wanted)}`);
  return [`${file}: dit lijkt op "${fileKinds[kind].what}", maar er ontbreken kolommen:`, ...lines, foundIn(headers)].join("\n");
}

function foundIn(headers: readonly string[]): string {
  return `Gevonden: ${headers.join(", ")}.\nNeem het goede bestand, of zet een nieuwe naam in lib/region/import/columns.ts.`;
}
