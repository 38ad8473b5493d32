import { distance } from "./distance";
import { type Gemeente, type Regions, sectors } from "./model";
import { rowSpot } from "./row-spot";

/** No part of a verband lies so far, in kilometres, from the gemeente with most of its postcodes; the farthest is at 72. */
const farthest = 80;

/**
 * Postcodes whose verband belongs to another part of the country: a line for every fault, in Dutch. A verband that lies beside the
 * right one cannot be told from it: only the regulation knows.
 */
export function areaFaults({ areas, gemeenten }: Pick<Regions, "areas" | "gemeenten">): string[] {
  const gemeenteOf = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  return sectors.flatMap((sector) => {
    const counts = new Map<string, Map<string, number>>();
    for (const { gemeente, [sector]: verband } of areas) {
      const count = counts.get(verband) ?? new Map<string, number>();
      counts.set(verband, count.set(gemeente, (count.get(gemeente) ?? 0) + 1));
    }
    const mainOf = new Map([...counts].map(([verband, count]) => [verband, gemeenteOf.get(mostIn(count))]));
    const isFar = (here: Gemeente | undefined, main: Gemeente | undefined) => here && main && distance(here, main) > farthest;
    return areas
      .filter(({ gemeente, [sector]: verband }) => isFar(gemeenteOf.get(gemeente), mainOf.get(verband)))
      .map((area) => {
        const main = mainOf.get(area[sector])?.name ?? "";
        return `${rowSpot(area, "gebieden/")}: ${area.pc4}: ${sector}: ${area[sector]} ligt bij ${main}, en dat is ver weg. Kijk in de regeling welk verband het is.`;
      });
  });
}

function mostIn(count: ReadonlyMap<string, number>): string {
  return [...count].reduce((most, next) => (next[1] > most[1] ? next : most), ["", 0])[0];
}
