import type { Regions, SpecialSchool } from "./model";
import { onlyKindInName } from "./pupil-group-words";
import { readRegions } from "./read";

const other = { so: "vso", vso: "so" } as const;

/**
 * What a parent must know before trusting the row of a school, as sentences; empty for most schools.
 * @param regions where other schools have the same number, and which cells are suspect
 */
export function schoolRemarks(school: SpecialSchool, regions: Pick<Regions, "schools" | "suspects"> = readRegions()): string[] {
  const only = onlyKindInName(school);
  const said = regions.suspects.flatMap((suspect) => (suspect.id === school.id ? (suspect.said ?? []) : []));
  return [
    ...(only ? [`In de naam staat alleen ${only}. Vraag of zij hier ook ${other[only]} geven.`] : []),
    ...said,
    ...(isShared(school, regions) ? ["Dit nummer is van meer scholen. Zeg voor welke je belt."] : []),
  ];
}

/** Whether a school elsewhere has the same number: then it is that of the board. */
function isShared({ phone, street, postcode }: SpecialSchool, { schools }: Pick<Regions, "schools">): boolean {
  return phone !== undefined && schools.some((other) => other.phone === phone && (other.street !== street || other.postcode !== postcode));
}
