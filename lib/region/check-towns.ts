import type { Regions, Town } from "./model";
import { rowSpot } from "./row-spot";

/** Compares the table of towns with the other ones: a line for every fault, in Dutch. */
export function townFaults({ towns, gemeenten, areas }: Omit<Regions, "schools" | "verbanden">): string[] {
  const nameOf = new Map(gemeenten.map(({ code, name }) => [code, name]));
  const gemeentenOf = new Map(areas.map(({ pc4, gemeente, also }) => [pc4, [gemeente, ...also]]));
  const seen = new Set<string>();
  const faultsOf = (town: Town): string[] => {
    const { name, kind, gemeente, pc4s } = town;
    const row = `${name}, ${kind} in ${gemeente}`;
    const isTwice = seen.has(row);
    seen.add(row);
    const faults = [
      ...(isTwice ? [`${row} staat er twee keer. Haal één regel weg.`] : []),
      ...(nameOf.has(gemeente) ? [] : [`${name}: gemeente ${gemeente} staat niet in gemeenten.csv. Verbeter de code.`]),
      ...(kind === "gemeente" && nameOf.get(gemeente) !== name
        ? [`${name}: zo heet gemeente ${gemeente} niet. Schrijf ${nameOf.get(gemeente) ?? "een gemeente die bestaat"}.`]
        : []),
      ...pc4s
        .filter((pc4) => !gemeentenOf.get(pc4)?.includes(gemeente))
        .map((pc4) => `${name}: postcode ${pc4} ligt volgens gebieden/ niet in gemeente ${gemeente}. Verbeter de postcode of de gemeente.`),
    ];
    return faults.map((fault) => `${rowSpot(town, "plaatsen.csv")}: ${fault}`);
  };
  return towns.flatMap(faultsOf);
}
