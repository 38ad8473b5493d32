import type { OwnTables, SchoolCells } from "./own-tables";

type PointCells = Pick<SchoolCells, "breedte" | "lengte">;

/**
 * Where a school about stands, for DUO gives no points: the middle of the other schools with the same postcode, else with the
 * same PC4, else the point of its gemeente.
 * @throws when the gemeente is not in our table
 */
export function estimatePoint(
  { id, postcode, gemeente }: Pick<SchoolCells, "id" | "postcode" | "gemeente">,
  { schools, gemeenten }: OwnTables,
): PointCells {
  const others = schools.filter((school) => school.id !== id);
  const near = [postcode, postcode.slice(0, 4)]
    .map((start) => others.filter((school) => school.postcode.startsWith(start)))
    .find((found) => found.length > 0);
  if (near) return { breedte: middle(near.map(({ breedte }) => breedte)), lengte: middle(near.map(({ lengte }) => lengte)) };
  const own = gemeenten.find(({ code }) => code === gemeente);
  if (own === undefined) throw new Error(`${gemeente} staat niet in content/regio/gemeenten.csv.`);
  return { breedte: own.breedte, lengte: own.lengte };
}

/** As precise as the table: four decimals are about ten metres. */
function middle(degrees: readonly string[]): string {
  return String(Number((degrees.reduce((sum, value) => sum + Number(value), 0) / degrees.length).toFixed(4)));
}
