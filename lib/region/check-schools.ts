import { distance } from "./distance";
import type { Regions, SpecialSchool } from "./model";
import { rowSpot } from "./row-spot";

/** No school lies so far, in kilometres, from the point of its gemeente; the farthest is at 13. */
const farthest = 25;

/** Where a school stands, and which one it is. */
export function schoolSpot(school: SpecialSchool): string {
  return `${rowSpot(school, "scholen/")}: ${school.id} ${school.name}`;
}

/**
 * Schools that cannot stand where their line says: in no town that we know, or far from their gemeente. A line for every fault, in Dutch.
 * @param regions tables that have been compared with each other
 */
export function schoolFaults({ schools, gemeenten, areas, towns }: Regions): string[] {
  const gemeenteOf = new Map(gemeenten.map((gemeente) => [gemeente.code, gemeente]));
  const gemeentenOf = new Map(areas.map(({ pc4, gemeente, also }) => [pc4, [gemeente, ...also]]));
  const named = new Set([
    ...gemeenten.map(({ code, name }) => `${code} ${name}`),
    ...towns.flatMap(({ name, otherNames, gemeente }) => [name, ...otherNames].map((known) => `${gemeente} ${known}`)),
  ]);
  return schools.flatMap((school) => {
    const { postcode, gemeente: code, town } = school;
    const fault = (message: string) => [`${schoolSpot(school)}: ${message}`];
    const gemeente = gemeenteOf.get(code);
    const here = gemeentenOf.get(postcode.slice(0, 4));
    return [
      ...(here?.includes(code)
        ? []
        : fault(`postcode ${postcode} ligt volgens gebieden/ niet in gemeente ${code}. Verbeter de postcode of de gemeente.`)),
      ...(named.has(`${code} ${town}`)
        ? []
        : fault(
            `plaats: "${town}" staat niet in plaatsen.csv bij gemeente ${code}. Staan straat en plaats verwisseld? Of zet de plaats erbij.`,
          )),
      ...(gemeente && distance(school, gemeente) <= farthest
        ? []
        : fault(`breedte en lengte liggen ver van de gemeente ${gemeente?.name ?? code}. Zoek het punt opnieuw op.`)),
    ];
  });
}
