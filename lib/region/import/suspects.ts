import type { Note } from "./compare";
import type { OfficialSchool } from "./convert-schools";
import type { SuspectCells } from "./own-tables";

/** A school with our own cells where verdacht.csv says that DUO has a wrong one. */
export function withoutSuspects(school: OfficialSchool, suspects: readonly SuspectCells[]): OfficialSchool {
  const own = suspects.filter((suspect) => suspect.id === school.id && cellOf(school, suspect) === suspect.waarde);
  return { ...school, ...Object.fromEntries(own.map(({ kolom, wordt }) => [kolom, wordt])) };
}

/** The lines of verdacht.csv that DUO has mended or changed: a person looks, and takes the line away. */
export function stillSuspect(official: readonly OfficialSchool[], suspects: readonly SuspectCells[]): Note {
  const schoolOf = new Map(official.map((school) => [school.id, school]));
  return {
    title: "Staat in verdacht.csv, en is nu anders bij DUO: kijk, en haal de regel weg",
    lines: suspects.flatMap((suspect) => {
      const school = schoolOf.get(suspect.id);
      const cell = school && cellOf(school, suspect);
      return cell === undefined || cell === suspect.waarde ? [] : [`${suspect.id} ${suspect.kolom}: "${suspect.waarde}" → "${cell}"`];
    }),
  };
}

function cellOf(school: OfficialSchool, { kolom }: SuspectCells): string {
  return (school as Readonly<Record<string, unknown>>)[kolom]?.toString() ?? "";
}
