import { z } from "zod";
import type { Note } from "./compare";
import { CellFault, type Converted, convertRows, pc4Cell } from "./official-cells";
import type { OfficialFile } from "./official-files";
import type { AreaCells, OwnTables } from "./own-tables";
import { findGemeente } from "./towns";
import { verbandCodeOf } from "./verband-code";

/** One line of the annex; without a gemeente when the annex names one that no longer exists. */
export type OfficialArea = Pick<AreaCells, "pc4" | "po" | "vo"> & { readonly gemeente?: string; readonly gemeenteInAnnex: string };

const noCode = (sector: "PO" | "VO") => `dit is geen nummer van een verband voor ${sector.toLowerCase()}. Schrijf: ${sector}2601.`;

const areaSchema = z.object({
  pc4: pc4Cell,
  gemeenteNumber: z.string(),
  gemeenteName: z.string(),
  poVerband: z.string(),
  voVerband: z.string(),
});

/**
 * The lines of the annex.
 * @returns as convertRows; an unknown gemeente is a fault only for a postcode that we do not have: the annex keeps the names of
 * its own year, and a merger of gemeenten leaves the verbanden as they are (article 3)
 */
export function convertAreas(file: OfficialFile, { gemeenten, areas }: OwnTables): Converted<OfficialArea> {
  const known = new Set(areas.map(({ pc4 }) => pc4));
  const seen = new Set<string>();
  return convertRows(file, areaSchema, ({ pc4, gemeenteNumber, gemeenteName, poVerband, voVerband }) => {
    const po = verbandCodeOf(poVerband, "po");
    if (!po?.startsWith("PO")) return new CellFault("poVerband", noCode("PO"));
    const vo = verbandCodeOf(voVerband, "vo");
    if (!vo?.startsWith("VO")) return new CellFault("voVerband", noCode("VO"));
    if (seen.has(pc4)) return new CellFault("pc4", "deze postcode staat er twee keer. Haal één regel weg.");
    seen.add(pc4);
    const gemeente = findGemeente(gemeenten, gemeenteNumber, gemeenteName)?.code;
    if (gemeente === undefined && !known.has(pc4)) {
      return new CellFault(
        gemeenteNumber ? "gemeenteNumber" : "gemeenteName",
        "deze gemeente staat niet in content/regio/gemeenten.csv, en de postcode is nieuw. Schrijf de gemeente van nu.",
      );
    }
    return { pc4, po, vo, ...(gemeente && { gemeente }), gemeenteInAnnex: gemeenteName || gemeenteNumber };
  });
}

/**
 * Our table of areas after an import. A postcode that the annex does not have stays: we have postcodes that are newer than the
 * annex, and parents look them up.
 */
export function mergeAreas(
  { areas }: OwnTables,
  official: readonly OfficialArea[],
): { readonly areas: readonly AreaCells[]; readonly notes: readonly Note[] } {
  const ours = new Map(areas.map((area) => [area.pc4, area]));
  const inAnnex = new Set(official.map(({ pc4 }) => pc4));
  const absent = areas.filter(({ pc4 }) => !inAnnex.has(pc4));
  const merged = official.map(({ pc4, po, vo, gemeente }): AreaCells => {
    const own = ours.get(pc4) ?? { pc4, gemeente: "", ook: "", plaats: "", po, vo };
    return { ...own, po, vo, gemeente: gemeente ?? own.gemeente };
  });
  const old = official.filter(({ gemeente }) => gemeente === undefined);
  const oldNames = [...new Set(old.map(({ gemeenteInAnnex }) => gemeenteInAnnex))].sort();
  return {
    areas: [...absent, ...merged],
    notes: [
      { title: "Niet in de bijlage: blijft staan", lines: absent.map(({ pc4, gemeente, po, vo }) => `${pc4} (${gemeente}): ${po}, ${vo}`) },
      {
        title: "Gemeente die er niet meer is: de postcode houdt de gemeente die wij hebben",
        lines: oldNames.map(
          (name) =>
            `${name}: ${old
              .filter(({ gemeenteInAnnex }) => gemeenteInAnnex === name)
              .map(({ pc4 }) => pc4)
              .join(", ")}`,
        ),
      },
    ],
  };
}
