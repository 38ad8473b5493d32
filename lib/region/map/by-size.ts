import type { GemeenteCode, Regions } from "../model";

/** Gemeenten with the most special schools first, then with the most postcodes: where there is no room for all names, those of towns stand. */
export function gemeentenBySize({ gemeenten, areas, schools }: Pick<Regions, "gemeenten" | "areas" | "schools">): Regions["gemeenten"] {
  const schoolsIn = countOf(schools);
  const areasIn = countOf(areas);
  return gemeenten.toSorted((a, b) => schoolsIn(b.code) - schoolsIn(a.code) || areasIn(b.code) - areasIn(a.code));
}

function countOf(all: readonly { readonly gemeente: GemeenteCode }[]): (code: GemeenteCode) => number {
  const counts = new Map<GemeenteCode, number>();
  for (const { gemeente } of all) counts.set(gemeente, (counts.get(gemeente) ?? 0) + 1);
  return (code) => counts.get(code) ?? 0;
}
