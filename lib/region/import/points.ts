import type { OwnTables, SchoolCells } from "./own-tables";

type PointCells = Pick<SchoolCells, "breedte" | "lengte" | "geschat">;

/**
 * Where a school about stands, for DUO gives no points: the middle of the other schools with the same postcode, else with the
 * same PC4, else the point of its gemeente. With the same postcode it stands next door: then it is no guess.
 * @throws when the gemeente is not in our table
 */
export function estimatePoint(
  { id, postcode, gemeente }: Pick<SchoolCells, "id" | "postcode" | "gemeente">,
  { schools, gemeenten }: OwnTables,
): PointCells {
  // A guess may not rest on a guess.
  const others = schools.filter((school) => school.id !== id && school.geschat === "");
  const near = [postcode, postcode.slice(0, 4)]
    .map((start) => others.filter((school) => school.postcode.startsWith(start)))
    .find((found) => found.length > 0);
  const own = gemeenten.find(({ code }) => code === gemeente);
  const [{ postcode: nearest } = { postcode: "" }] = near ?? [];
  const geschat = nearest === postcode ? "" : "ja";
  if (near) return { breedte: middle(near.map(({ breedte }) => breedte)), lengte: middle(near.map(({ lengte }) => lengte)), geschat };
  if (own === undefined) throw new Error(`${gemeente} staat niet in content/regio/gemeenten.csv.`);
  return { breedte: own.breedte, lengte: own.lengte, geschat };
}

/** As precise as the table: four decimals are about ten metres. */
function middle(degrees: readonly string[]): string {
  return String(Number((degrees.reduce((sum, value) => sum + Number(value), 0) / degrees.length).toFixed(4)));
}
