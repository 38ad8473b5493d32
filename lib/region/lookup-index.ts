import type { Area, Regions } from "./model";
import { verbandName } from "./region";

/**
 * What the browser needs to look up a postcode, a gemeente or a place: names, and runs of postcodes. A run is a row of
 * PC4s one after the other with the same gemeente and verbanden.
 */
export type LookupIndex = {
  /** Name and slug of every gemeente. */
  readonly gemeenten: readonly (readonly [name: string, slug: string])[];
  /** Slug and name of every verband that has an area; PO first. */
  readonly verbanden: readonly (readonly [slug: string, name: string])[];
  /** Runs, each as five numbers: PC4s skipped since the run before, length, and the places of gemeente, PO and VO in the lists. */
  readonly runs: readonly number[];
  /** PC4s that lie in more gemeenten, with the places of the other ones. */
  readonly shared: Readonly<Record<string, readonly number[]>>;
  /** Names of places that are not a gemeente, with their PC4s. */
  readonly places: Readonly<Record<string, readonly number[]>>;
};

/** Makes the index from the tables. */
export function lookupIndexOf({ gemeenten, areas, verbanden, schools }: Regions): LookupIndex {
  const withArea = verbanden.filter(({ region }) => region !== undefined);
  const gemeenteAt = new Map(gemeenten.map(({ code }, index) => [code, index]));
  const verbandAt = new Map(withArea.map(({ code }, index) => [code, index]));
  const sorted = [...areas].sort((a, b) => Number(a.pc4) - Number(b.pc4));
  const at = <Key>(map: ReadonlyMap<Key, number>, key: Key) => map.get(key) ?? -1;
  const rowOf = ({ gemeente, po, vo }: Area) => [at(gemeenteAt, gemeente), at(verbandAt, po), at(verbandAt, vo)];

  const runs: number[] = [];
  let next = 0;
  for (const [index, area] of sorted.entries()) {
    const pc4 = Number(area.pc4);
    const before = sorted[index - 1];
    const continues = before !== undefined && Number(before.pc4) === pc4 - 1 && rowOf(before).join() === rowOf(area).join();
    if (continues) runs[runs.length - 4] = (runs[runs.length - 4] ?? 0) + 1;
    else runs.push(pc4 - next, 1, ...rowOf(area));
    next = pc4 + 1;
  }

  const gemeenteNames = new Set(gemeenten.map(({ name }) => name));
  const places = new Map<string, Set<number>>();
  const addPlace = (name: string, pc4: string) => {
    if (!gemeenteNames.has(name)) places.set(name, (places.get(name) ?? new Set()).add(Number(pc4)));
  };
  for (const { place, pc4 } of areas) if (place) addPlace(place, pc4);
  for (const { place, postcode } of schools) addPlace(place, postcode.slice(0, 4));

  return {
    gemeenten: gemeenten.map(({ name, slug }) => [name, slug] as const),
    verbanden: withArea.map((verband) => [verband.slug, verbandName(verband)] as const),
    runs,
    shared: Object.fromEntries(
      areas.filter(({ also }) => also.length > 0).map(({ pc4, also }) => [pc4, also.map((code) => at(gemeenteAt, code))]),
    ),
    places: Object.fromEntries([...places].map(([name, pc4s]) => [name, [...pc4s].sort((a, b) => a - b)])),
  };
}
