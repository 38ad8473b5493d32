import { gemeenteNames } from "./gemeente-names";
import { type LocalVerband, localVerband } from "./local";
import type { Area, Regions, Town, Verband } from "./model";
import { keyOf, wordsOf } from "./town-words";

/**
 * What the browser needs to look up a postcode, a gemeente or a town. A part is what has one gemeente, one PO verband and one VO
 * verband; no town lies in two parts of one gemeente, so a town needs no postcodes here.
 */
export type LookupIndex = {
  /** Every gemeente: its name, and after each "|" what else it is called. */
  readonly gemeenten: readonly string[];
  /** Every verband that has an area; PO first. */
  readonly verbanden: readonly VerbandEntry[];
  /** Parts, each as three numbers: the positions of gemeente, PO and VO in the lists. */
  readonly parts: readonly number[];
  /** Runs of PC4s one after the other, each as three numbers: PC4s skipped since the run before, length, and the part. */
  readonly runs: readonly number[];
  /** PC4s that lie in more gemeenten, with their other parts. */
  readonly shared: Readonly<Record<string, readonly number[]>>;
  /**
   * For every part its towns, apart by ";": the name, and after each "|" what else it is called. "^" in front marks a gemeente of
   * before. A town that is called as its gemeente is left out. regio.json has this name for it.
   */
  readonly places: readonly string[];
};

/** A verband with how to reach it and its steunpunt: what is not known is empty, and at the end it is left out. */
type VerbandEntry = readonly [slug: string, name: string, website?: string, phone?: string, support?: string, supportPhone?: string];

/**
 * Makes the index from the tables.
 * @param localOf a verband with what it says itself
 */
export function lookupIndexOf(
  { gemeenten, areas, verbanden, towns }: Regions,
  localOf: (verband: Verband) => LocalVerband = localVerband,
): LookupIndex {
  const withArea = verbanden.filter(({ region }) => region !== undefined);
  const gemeenteAt = new Map(gemeenten.map(({ code }, at) => [code, at]));
  const verbandAt = new Map(withArea.map(({ code }, at) => [code, at]));
  const parts = new Map<string, number>();
  const partOf = (gemeente: string, { po, vo }: Area) => {
    const part = [gemeenteAt.get(gemeente) ?? -1, verbandAt.get(po) ?? -1, verbandAt.get(vo) ?? -1].join();
    if (!parts.has(part)) parts.set(part, parts.size);
    return parts.get(part) ?? -1;
  };
  // In the order of the gemeenten, so that the numbers rise evenly and weigh little.
  const byGemeente = [...areas].sort((a, b) => (gemeenteAt.get(a.gemeente) ?? -1) - (gemeenteAt.get(b.gemeente) ?? -1));
  for (const area of byGemeente) partOf(area.gemeente, area);
  const shared = areas
    .filter(({ also }) => also.length > 0)
    .map((area) => [area.pc4, area.also.map((code) => partOf(code, area))] as const);
  const runs = runsOf(areas, (area) => partOf(area.gemeente, area));
  const nameKeys = new Map(gemeenten.map(({ code, name }) => [code, gemeenteNames(name).map(nameKey)]));
  const isGemeente = ({ name, gemeente }: Town) => nameKeys.get(gemeente)?.includes(nameKey(name)) ?? false;
  const areasOf = areasOfTown(areas);
  return {
    gemeenten: gemeenten.map(({ code, name }) => {
      const own = towns.filter((town) => town.gemeente === code && isGemeente(town));
      return withOtherNames(
        name,
        own.flatMap(({ otherNames }) => otherNames),
      );
    }),
    verbanden: withArea.map((verband) => entryOf(localOf(verband))),
    parts: [...parts.keys()].flatMap((part) => part.split(",").map(Number)),
    runs,
    shared: Object.fromEntries(shared),
    places: townsOfParts(
      towns.filter((town) => !isGemeente(town)),
      parts.size,
      (town) => areasOf(town).map((area) => partOf(town.gemeente, area)),
    ),
  };
}

function entryOf({ verband: { slug }, name, website = "", phone = "", support }: LocalVerband): VerbandEntry {
  const cells = [slug, name, website, phone, support.website ?? "", support.phone ?? ""];
  while (cells.at(-1) === "") cells.pop();
  return cells as unknown as VerbandEntry;
}

function runsOf(areas: readonly Area[], partOf: (area: Area) => number): number[] {
  const sorted = areas.map((area) => [Number(area.pc4), partOf(area)] as const).sort(([a], [b]) => a - b);
  const runs: number[] = [];
  let next = 0;
  for (const [index, [pc4, part]] of sorted.entries()) {
    const [pc4Before, partBefore] = sorted[index - 1] ?? [];
    if (pc4Before === pc4 - 1 && partBefore === part) runs[runs.length - 2] = (runs[runs.length - 2] ?? 0) + 1;
    else runs.push(pc4 - next, 1, part);
    next = pc4 + 1;
  }
  return runs;
}

/** Finds the areas in which a town lies; of a town without postcodes all those of its gemeente. */
function areasOfTown(areas: readonly Area[]): (town: Town) => readonly Area[] {
  const byPc4 = new Map(areas.map((area) => [area.pc4, area]));
  return ({ gemeente, pc4s }) =>
    pc4s.length > 0
      ? pc4s.flatMap((pc4) => byPc4.get(pc4) ?? [])
      : areas.filter((area) => area.gemeente === gemeente || area.also.includes(gemeente));
}

function townsOfParts(towns: readonly Town[], count: number, partsOf: (town: Town) => readonly number[]): string[] {
  const lists = Array.from({ length: count }, () => ({ texts: [] as string[], keys: new Set<string>() }));
  // A gemeente of before that was called after a town in it adds nothing to that town.
  const townsFirst = [...towns].sort((a, b) => Number(a.kind !== "plaats") - Number(b.kind !== "plaats"));
  for (const town of townsFirst) {
    const text = (town.kind === "plaats" ? "" : "^") + withOtherNames(town.name, town.otherNames);
    for (const part of new Set(partsOf(town))) {
      const list = lists[part];
      if (list && !list.keys.has(nameKey(town.name))) list.texts.push(text);
      list?.keys.add(nameKey(town.name));
    }
  }
  return lists.map(({ texts }) => texts.join(";"));
}

/** The other names that are not the same name in another spelling. */
function withOtherNames(name: string, otherNames: readonly string[]): string {
  const known = new Set(gemeenteNames(name).map(nameKey));
  const others = otherNames.filter((other) => !known.has(nameKey(other)) && known.add(nameKey(other)));
  return [name, ...others].join("|");
}

function nameKey(name: string): string {
  return keyOf(wordsOf(name));
}
