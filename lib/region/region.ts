import type { Area, Gemeente, GemeenteCode, Pc4, Regions, SchoolKind, Sector, SpecialSchool, Verband, VerbandCode } from "./model";
import { readRegions } from "./read";

/** What belongs to one gemeente in one sector: a verband, and the postcodes for which it counts. */
export type GemeentePart = {
  readonly verband: Verband;
  readonly areas: readonly Area[];
};

/** A gemeente within a verband. */
export type VerbandPart = {
  readonly gemeente: Gemeente;
  readonly areas: readonly Area[];
  /** The postcodes of the gemeente that belong to another verband; empty when it has the whole. */
  readonly others: readonly Area[];
};

/** @throws when no gemeente has this code */
function gemeenteOf(code: GemeenteCode, { gemeenten }: Regions = readRegions()): Gemeente {
  return found(
    gemeenten.find((gemeente) => gemeente.code === code),
    code,
  );
}

/** @throws when no verband has this code */
export function verbandOf(code: VerbandCode, { verbanden }: Regions = readRegions()): Verband {
  return found(
    verbanden.find((verband) => verband.code === code),
    code,
  );
}

function found<Item>(item: Item | undefined, code: string): Item {
  if (item === undefined) throw new Error(`${code} staat niet in content/regio/.`);
  return item;
}

/** The verbanden of a gemeente in one sector, the one with most postcodes first. */
export function verbandenOfGemeente(code: GemeenteCode, sector: Sector, regions: Regions = readRegions()): GemeentePart[] {
  const own = regions.areas.filter(({ gemeente }) => gemeente === code);
  return [...new Set(own.map((area) => area[sector]))]
    .map((verband) => ({ verband: verbandOf(verband, regions), areas: own.filter((area) => area[sector] === verband) }))
    .sort((a, b) => b.areas.length - a.areas.length);
}

/** The gemeenten of a verband in the order of the alphabet. */
export function gemeentenOfVerband({ code, sector }: Verband, regions: Regions = readRegions()): VerbandPart[] {
  const own = regions.areas.filter((area) => area[sector] === code);
  return [...new Set(own.map(({ gemeente }) => gemeente))]
    .map((gemeente) => ({
      gemeente: gemeenteOf(gemeente, regions),
      areas: own.filter((area) => area.gemeente === gemeente),
      others: regions.areas.filter((area) => area.gemeente === gemeente && area[sector] !== code),
    }))
    .sort((a, b) => byName(a.gemeente, b.gemeente));
}

/** The kinds of special school that belong to a verband of a sector (fact 1.2, 1.3). */
export const kindsOf: Readonly<Record<Sector, readonly SchoolKind[]>> = { po: ["sbo", "so"], vo: ["vso", "pro"] };

/** The verband to which a school belongs: that of its own postcode, so or sbo with PO and vso or pro with VO (fact 1.2, 1.3). */
function isSchoolOf(school: SpecialSchool, { code, sector }: Verband, regions: Regions = readRegions()): boolean {
  return school.kinds.some((kind) => kindsOf[sector].includes(kind)) && areaOf(school.postcode.slice(0, 4), regions)?.[sector] === code;
}

/** The special schools in the area of a verband, those of cluster 1 and 2 among them. */
export function schoolsOfVerband(verband: Verband, regions: Regions = readRegions()): SpecialSchool[] {
  return regions.schools.filter((school) => isSchoolOf(school, verband, regions)).sort(byName);
}

/** The special schools in a gemeente. */
export function schoolsOfGemeente(code: GemeenteCode, { schools }: Regions = readRegions()): SpecialSchool[] {
  return schools.filter(({ gemeente }) => gemeente === code).sort(byName);
}

const collator = new Intl.Collator("nl", { ignorePunctuation: true });

/** The order of the alphabet: "'s-Gravenhage" stands with the G… of "s Gravenhage", as in a Dutch index. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}

const areasByPc4 = new WeakMap<Regions, ReadonlyMap<Pc4, Area>>();

function areaOf(pc4: Pc4, regions: Regions): Area | undefined {
  const map = areasByPc4.get(regions) ?? new Map(regions.areas.map((area) => [area.pc4, area]));
  areasByPc4.set(regions, map);
  return map.get(pc4);
}

/**
 * What the site calls a verband: its own name where a source gives it, else its number and region. A working name or a
 * working code is never shown.
 */
export function verbandName({ ownName, number, region, sector }: Verband): string {
  if (ownName) return ownName;
  const kind = number ?? sector.toUpperCase();
  return region ? `samenwerkingsverband ${kind}, regio ${region}` : `landelijk samenwerkingsverband ${kind} (reformatorisch)`;
}
