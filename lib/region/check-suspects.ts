import { schoolSpot } from "./check-schools";
import type { Regions, SpecialSchool, Suspect } from "./model";
import { rowSpot } from "./row-spot";

const cellOf: Record<Suspect["column"], (school: SpecialSchool) => string> = {
  naam: ({ name }) => name,
  adres: ({ street }) => street,
  postcode: ({ postcode }) => postcode,
  plaats: ({ town }) => town,
  telefoon: ({ phone = "" }) => phone,
  website: ({ website = "" }) => website,
};

/** Holds verdacht.csv against the schools: a suspect cell may not come back by hand, and a line may not outlive its school. A line for every fault, in Dutch. */
export function suspectFaults({ schools, suspects }: Pick<Regions, "schools" | "suspects">): string[] {
  const schoolOf = new Map(schools.map((school) => [school.id, school]));
  const seen = new Set<string>();
  return suspects.flatMap((suspect) => {
    const { id, column, ours } = suspect;
    const at = `${rowSpot(suspect, "verdacht.csv")}: ${id}`;
    const school = schoolOf.get(id);
    if (school === undefined) return [`${at}: deze vestiging staat niet in scholen/. Haal de regel weg.`];
    if (seen.size === seen.add(`${id} ${column}`).size) return [`${at}: ${column} staat er twee keer. Haal één regel weg.`];
    const cell = cellOf[column](school);
    if (cell === ours) return [];
    const wanted = ours === "" ? "laat de cel leeg" : `schrijf "${ours}"`;
    return [`${schoolSpot(school)}: ${column}: hier staat "${cell}". Verdacht volgens verdacht.csv: ${wanted}, of verbeter de regel daar.`];
  });
}
