/** How a line differs from the one we had. A line can differ in more than one way. */
export const differences = ["nieuw", "weg", "verhuisd", "hernoemd", "anders"] as const;

type Difference = (typeof differences)[number];

/** Lines under a heading, for who runs the import. */
export type Note = { readonly title: string; readonly lines: readonly string[] };

export type Comparison = {
  /** For the heading: "Scholen". */
  readonly table: string;
  /** Where it is, as content/regio/herkomst.yaml names it: "scholen/". */
  readonly files: string;
  readonly differences: Readonly<Record<Difference, readonly string[]>>;
};

type Cells = Readonly<Record<string, string>>;

type Table<Row extends Cells> = Pick<Comparison, "table" | "files"> & {
  /** The first words of every line: what identifies a row. */
  readonly titleOf: (row: Row) => string;
  readonly idOf: (row: Row) => string;
  /** What a line about a new row tells of it. */
  readonly describe?: (row: Row) => string;
  readonly isMove?: (before: Row, after: Row) => boolean;
};

const addressColumns: readonly string[] = ["adres", "postcode", "plaats"];
/** Points follow from a move, and are listed apart. Source and day follow from any other change. */
const silentColumns: readonly string[] = ["breedte", "lengte", "geschat", "bron", "peildatum"];

/** Compares a table before and after an import, line by line. */
export function compare<Row extends Cells>(
  before: readonly Row[],
  after: readonly Row[],
  { table, files, titleOf, idOf, describe = addressOf, isMove = () => false }: Table<Row>,
): Comparison {
  const old = new Map(before.map((row) => [idOf(row), row]));
  const kept = new Set(after.map(idOf));
  const found: Record<Difference, string[]> = { nieuw: [], weg: [], verhuisd: [], hernoemd: [], anders: [] };
  found.weg.push(...before.filter((row) => !kept.has(idOf(row))).map(titleOf));
  for (const row of after) {
    const was = old.get(idOf(row));
    if (was === undefined) {
      found.nieuw.push([titleOf(row), describe(row)].filter(Boolean).join(": "));
      continue;
    }
    const moved = isMove(was, row);
    if (moved) found.verhuisd.push(`${titleOf(row)}: ${addressOf(was)} → ${addressOf(row)}`);
    if (was.naam !== row.naam) found.hernoemd.push(`${idOf(row)}: ${was.naam} → ${row.naam}`);
    const others = Object.keys(row).filter(
      (column) =>
        was[column] !== row[column] && column !== "naam" && !silentColumns.includes(column) && !(moved && addressColumns.includes(column)),
    );
    if (others.length > 0) {
      found.anders.push(`${titleOf(row)}: ${others.map((column) => `${column} ${shown(was[column])} → ${shown(row[column])}`).join("; ")}`);
    }
  }
  return { table, files, differences: found };
}

function addressOf({ adres, postcode, plaats }: Cells): string {
  return [adres, [postcode, plaats].filter(Boolean).join(" ")].filter(Boolean).join(", ");
}

function shown(cell: string | undefined): string {
  return cell || "(leeg)";
}

/**
 * Whether a school or a verband has another door: another postcode, or another first number in its address. Who had no address
 * has not moved.
 */
export function hasMoved(before: Cells, after: Cells): boolean {
  const door = ({ adres = "", postcode = "" }: Cells) => `${postcode} ${/\d+/u.exec(adres)?.[0] ?? ""}`;
  return Boolean(before.adres) && door(before) !== door(after);
}
