import { z } from "zod";
import type { Note } from "./compare";
import { CellFault, type Converted, convertRows, locationOf, noLocation, optionalPostcodeCell } from "./official-cells";
import type { OfficialFile } from "./official-files";
import type { OwnTables } from "./own-tables";
import { noVerbandCode, sectorOf, verbandCodeOf } from "./verband-code";

/** A school with the verband that DUO puts it in. */
export type SchoolInVerband = { readonly id: string; readonly name: string; readonly postcode: string; readonly verband: string };

const schema = z.object({
  institution: z.string(),
  location: z.string(),
  name: z.string(),
  postcode: optionalPostcodeCell,
  verbandCode: z.string(),
  sector: z.string(),
});

/** The lines of "scholen per samenwerkingsverband" of DUO. @returns as convertRows */
export function convertSchoolsOfVerband(file: OfficialFile): Converted<SchoolInVerband> {
  return convertRows(file, schema, ({ institution, location, name, postcode, verbandCode, sector }) => {
    const id = locationOf(institution, location);
    if (id === undefined) return new CellFault(location ? "location" : "institution", noLocation);
    const verband = verbandCodeOf(verbandCode, sectorOf(sector));
    return verband === undefined ? new CellFault("verbandCode", noVerbandCode) : { id, name, postcode, verband };
  });
}

/** Holds our rule against DUO: the verband of a school is that of its postcode. Changes nothing. */
export function checkSchoolsOfVerband({ areas, schools }: OwnTables, official: readonly SchoolInVerband[]): Note[] {
  const areaOf = new Map(areas.map((area) => [area.pc4, area]));
  const postcodeOf = new Map(schools.map(({ id, postcode }) => [id, postcode]));
  const different: string[] = [];
  const unknown: string[] = [];
  for (const { id, name, postcode, verband } of official) {
    const pc4 = (postcode || (postcodeOf.get(id) ?? "")).slice(0, 4);
    const area = areaOf.get(pc4);
    const ours = verband.startsWith("PO") ? area?.po : area?.vo;
    const title = [id, name].filter(Boolean).join(" ");
    if (ours === undefined) unknown.push(pc4 ? `${title}: postcode ${pc4} staat niet in gebieden/` : `${title}: geen postcode`);
    else if (ours !== verband) different.push(`${pc4} ${title}: bij DUO ${verband}, bij ons ${ours}`);
  }
  return [
    { title: `Verband anders dan bij DUO (${official.length - unknown.length} scholen nagekeken)`, lines: different.sort() },
    { title: "School waarvan wij het verband niet kunnen nakijken", lines: unknown },
  ];
}
