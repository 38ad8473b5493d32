import type { GemeenteCode, Regions, Sector, Verband, VerbandCode } from "../model";
import { byName, gemeentenOfVerband, verbandenOfGemeente, verbandOf } from "../region";
import { gemeentenBeside } from "./borders";

/** A map draws each gemeente whole, at the verband of most of its postcodes. */
export type VerbandGrounds = {
  readonly verbandOfGemeente: ReadonlyMap<GemeenteCode, VerbandCode>;
  readonly gemeentenOf: ReadonlyMap<VerbandCode, ReadonlySet<GemeenteCode>>;
};

const made = new WeakMap<Regions, Map<Sector, VerbandGrounds>>();

/** Which gemeenten a map draws as the ground of each verband of a sector. */
export function verbandGrounds(sector: Sector, regions: Regions): VerbandGrounds {
  const ofRegions = made.get(regions) ?? new Map<Sector, VerbandGrounds>();
  made.set(regions, ofRegions);
  const before = ofRegions.get(sector);
  if (before) return before;
  const verbandOfGemeente = new Map<GemeenteCode, VerbandCode>();
  const gemeentenOf = new Map<VerbandCode, Set<GemeenteCode>>();
  for (const { code } of regions.gemeenten) {
    const [first] = verbandenOfGemeente(code, sector, regions);
    if (!first) throw new Error(`${code} heeft geen postcodes in content/regio/gebieden/.`);
    verbandOfGemeente.set(code, first.verband.code);
    gemeentenOf.set(first.verband.code, (gemeentenOf.get(first.verband.code) ?? new Set()).add(code));
  }
  const grounds = { verbandOfGemeente, gemeentenOf };
  ofRegions.set(sector, grounds);
  return grounds;
}

/** The verbanden of the same sector whose ground touches that of a verband, in the order of the alphabet of their regions. */
export function verbandenBeside({ code, sector }: Verband, regions: Regions): Verband[] {
  const { verbandOfGemeente, gemeentenOf } = verbandGrounds(sector, regions);
  const beside = gemeentenBeside();
  const codes = [...(gemeentenOf.get(code) ?? [])]
    .flatMap((gemeente) => beside.get(gemeente) ?? [])
    .flatMap((gemeente) => verbandOfGemeente.get(gemeente) ?? []);
  return [...new Set(codes)]
    .filter((other) => other !== code)
    .map((other) => verbandOf(other, regions))
    .sort((a, b) => byName({ name: a.region ?? a.code }, { name: b.region ?? b.code }));
}

/** The gemeenten of which only a part belongs to a verband: drawn whole with it, or whole with another verband. */
export type SplitGemeenten = { readonly drawnWhole: readonly string[]; readonly drawnElsewhere: readonly string[] };

/** Where the map of a verband differs from its area. */
export function splitGemeenten(verband: Verband, regions: Regions): SplitGemeenten {
  const { gemeentenOf } = verbandGrounds(verband.sector, regions);
  const drawn = gemeentenOf.get(verband.code);
  const split = gemeentenOfVerband(verband, regions).filter(({ others }) => others.length > 0);
  const names = (isDrawn: boolean) =>
    split.filter(({ gemeente }) => (drawn?.has(gemeente.code) ?? false) === isDrawn).map(({ gemeente }) => gemeente.name);
  return { drawnWhole: names(true), drawnElsewhere: names(false) };
}
