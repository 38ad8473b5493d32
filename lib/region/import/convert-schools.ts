import { z } from "zod";
import { CellFault, type Converted, convertRows, filled, locationOf, noLocation, postcodeCell } from "./official-cells";
import type { OfficialFile } from "./official-files";
import type { GemeenteCells, SchoolCells } from "./own-tables";
import { postalLine } from "./postal-line";
import { groupsCell, groupsFault, groupsIn } from "./pupil-groups-cell";
import { findGemeente } from "./towns";

/** A special school as DUO has it: names of towns in capitals, the website as it was typed, no point. */
export type OfficialSchool = Omit<SchoolCells, "cluster" | "doelgroepen" | "telefoon" | "breedte" | "lengte" | "geschat"> & {
  /** "1", "2", "3/4", or "" where the file has no such column. */
  readonly clusterOfDuo: string;
  /** As our table has it; left out where the file has no such column, or a column without groups. */
  readonly doelgroepen?: string;
  /** As it was typed; left out where the file has no such column. */
  readonly telefoon?: string;
};

/** What DUO writes for a kind of school, and what we do. "(V)SO" does not tell which of the two, or both. */
const kindsOfDuo: Readonly<Record<string, string>> = {
  SBAO: "sbo",
  SBO: "sbo",
  SO: "so",
  VSO: "vso",
  "(V)SO": "so vso",
  "SO/VSO": "so vso",
  "SO-VSO": "so vso",
};

const schoolSchema = z.object({
  institution: z.string(),
  location: z.string(),
  name: filled,
  street: filled,
  houseNumber: z.string(),
  postcode: postcodeCell,
  town: filled,
  gemeenteNumber: z.string(),
  gemeenteName: z.string(),
  phone: z.string(),
  website: z.string(),
  cluster: z.string(),
  groups: z.string(),
  schoolKind: z.string(),
  structure: z.string(),
});

type SchoolRow = z.infer<typeof schoolSchema>;

/** The lines of "alle vestigingen sbo, so en vso". @returns as convertRows */
export function convertSpecialSchools(file: OfficialFile, gemeenten: readonly GemeenteCells[]): Converted<OfficialSchool> {
  return once(file, (row) => {
    const soort = kindsOfDuo[row.schoolKind.toUpperCase().replaceAll(/\s/gu, "")];
    if (soort === undefined)
      return new CellFault("schoolKind", `deze soort kennen wij niet. Kies uit: ${Object.keys(kindsOfDuo).join(", ")}.`);
    const unknown = groupsFault(row.groups);
    return unknown === undefined ? schoolOf(row, { soort, breed: "" }, gemeenten) : new CellFault("groups", unknown);
  });
}

/** The lines of "alle vestigingen vo" that have practical education. @returns as convertRows */
export function convertSecondarySchools(file: OfficialFile, gemeenten: readonly GemeenteCells[]): Converted<OfficialSchool> {
  // Only these lines are looked at: a fault in the address of a gymnasium does not concern us.
  const rows = file.rows.filter(({ cells }) => educationIn(cells.structure).includes("PRO"));
  return once({ ...file, rows }, (row) =>
    schoolOf(row, { soort: "pro", breed: educationIn(row.structure).length > 1 ? "ja" : "" }, gemeenten),
  );
}

/** "VBO/MAVO/PRO" → its parts. */
function educationIn(structure: string): string[] {
  return structure
    .toUpperCase()
    .split("/")
    .map((part) => part.trim());
}

function schoolOf(
  row: SchoolRow,
  kind: Pick<SchoolCells, "soort" | "breed">,
  gemeenten: readonly GemeenteCells[],
): OfficialSchool | CellFault {
  const id = locationOf(row.institution, row.location);
  if (id === undefined) return new CellFault("location", noLocation);
  const gemeente = findGemeente(gemeenten, row.gemeenteNumber, row.gemeenteName);
  if (gemeente === undefined) {
    return new CellFault(
      row.gemeenteNumber ? "gemeenteNumber" : "gemeenteName",
      `deze gemeente (${row.gemeenteName}) staat niet in content/regio/gemeenten.csv. Verbeter de cel, of voeg de gemeente daar toe.`,
    );
  }
  return {
    id,
    naam: row.name,
    ...kind,
    adres: postalLine(row.street, row.houseNumber),
    postcode: row.postcode,
    plaats: row.town,
    gemeente: gemeente.code,
    website: row.website,
    clusterOfDuo: row.cluster,
    ...(groupsIn(row.groups).length > 0 && { doelgroepen: groupsCell(row.groups) }),
    telefoon: row.phone,
  };
}

/** Reads the lines. A location that is there twice is a fault, unless both lines say the same. */
function once(file: OfficialFile, convert: (row: SchoolRow) => OfficialSchool | CellFault): Converted<OfficialSchool> {
  const seen = new Map<string, { readonly line: number; readonly text: string }>();
  return convertRows(file, schoolSchema, (row, line) => {
    const read = convert(row);
    if (read instanceof CellFault) return read;
    const { telefoon = "", ...others } = read;
    const school = file.found.phone === undefined ? others : { ...others, telefoon };
    const text = JSON.stringify(school);
    const other = seen.get(school.id);
    if (other?.text === text) return undefined;
    if (other)
      return new CellFault("location", `deze vestiging staat met andere gegevens ook op regel ${other.line}. Haal één van de twee weg.`);
    seen.set(school.id, { line, text });
    return school;
  });
}
