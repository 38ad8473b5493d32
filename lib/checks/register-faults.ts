import { isDay } from "../dates/day";
import { placesUsing, type RestingPlace } from "../places/uses";
import { type Deadline, deadlines } from "../registers/deadlines";
import { type Fact, type FactId, facts } from "../registers/facts";
import { type Law, laws } from "../registers/laws";
import { type Source, sources } from "../registers/sources";
import { allTerms } from "../registers/term-words";
import type { Term } from "../registers/terms/term";
import type { Validity } from "../registers/validity";
import { hasNoSignIn } from "../web-url";
import { spotInCode } from "./spot-in-code";

/** The registers that editors change. */
export type Registers = {
  readonly laws: Readonly<Record<string, Law>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly facts: Readonly<Record<string, Fact>>;
  readonly deadlines: Readonly<Record<string, Deadline>>;
  readonly terms: Readonly<Record<string, Term>>;
};

/** The registers of the site. @throws as readWords does */
export function ownRegisters(): Registers {
  return { laws, sources, facts, deadlines, terms: allTerms() };
}

const files = {
  laws: "lib/registers/laws.ts",
  sources: "lib/registers/sources",
  facts: "lib/registers/facts",
  deadlines: "lib/registers/deadlines.ts",
  terms: "lib/registers/terms",
} as const;

/**
 * What is wrong in the registers: names that do not exist, days that do not exist or are still to come, addresses that are none, empty
 * texts. A line for every fault, with the place and the remedy, in Dutch.
 * @param latest ISO date of the last day on which a source can have been read
 */
export function registerFaults(registers: Registers, latest: string): string[] {
  const faultsIn = <Kind extends keyof Registers>(kind: Kind, check: (entry: Registers[Kind][string]) => string[]) =>
    Object.entries(registers[kind]).flatMap(([id, entry]) =>
      [...check(entry), ...emptyTexts(entry)].map((fault) => `${spotInCode(id, files[kind])}: ${id}: ${fault}`),
    );
  const missing = (field: string, kind: keyof Registers, ids: readonly string[]) =>
    ids
      .filter((id) => !Object.hasOwn(registers[kind], id))
      .map((id) => `${field}: "${id}" bestaat niet. Kies een naam uit ${files[kind]}, of voeg hem daar toe.`);
  return [
    ...faultsIn("laws", ({ url, version }) => [...urlFaults(url), ...dayFaults("version", version)]),
    ...faultsIn("sources", ({ law, checkedOn }) => [...missing("law", "laws", [law]), ...dayFaults("checkedOn", checkedOn, latest)]),
    ...faultsIn("facts", (fact) => [...missing("sources", "sources", fact.sources), ...validityFaults(fact)]),
    ...faultsIn("deadlines", (deadline) => [
      ...missing("fact", "facts", [deadline.fact]),
      ...validityFaults(deadline),
      ...lengthFaults(deadline),
    ]),
    ...faultsIn("terms", (term) => missing("facts", "facts", term.facts)),
  ];
}

function urlFaults(url: string): string[] {
  const isGood = URL.canParse(url) && /^https?:\/\/[^\s<>"\\]+$/u.test(url) && new URL(url).host.includes(".") && hasNoSignIn(url);
  return isGood ? [] : [`url: "${url}" is geen webadres. Neem het over uit de browser, met https://.`];
}

function dayFaults(field: string, day: string | null | undefined, latest = "9999-12-31"): string[] {
  if (day === undefined || day === null) return [];
  if (!isDay(day)) return [`${field}: "${day}" is geen dag. Schrijf een bestaande dag als 2027-01-04.`];
  return day <= latest ? [] : [`${field}: ${day} komt nog: het is nu ${latest}. Schrijf de dag waarop het is gelezen.`];
}

function validityFaults({ validFrom, validUntil }: Validity): string[] {
  const faults = [...dayFaults("validFrom", validFrom), ...dayFaults("validUntil", validUntil)];
  if (faults.length > 0 || !validFrom || !validUntil || validFrom <= validUntil) return faults;
  return [`validUntil: ${validUntil} ligt voor validFrom ${validFrom}. Verbeter een van de twee.`];
}

function lengthFaults({ span, extension }: Deadline): string[] {
  const amounts = [...(span.kind === "duur" ? [span.amount] : []), ...(span.kind === "herhaling" ? [span.times] : []), extension?.amount];
  return amounts
    .filter((amount) => amount !== undefined && !(Number.isInteger(amount) && amount > 0))
    .map((amount) => `amount: ${JSON.stringify(amount)} is geen heel getal boven nul. Schrijf het zonder aanhalingstekens: 6.`);
}

/** Texts that are empty, at any depth. */
function emptyTexts(entry: object): string[] {
  return Object.entries(entry).flatMap(([field, value]) => {
    if (typeof value === "string" && value.trim() === "") return [`${field}: deze tekst is leeg. Vul haar in.`];
    if (Array.isArray(value) && value.length === 0) return [`${field}: deze lijst is leeg. Vul haar in, of haal haar weg.`];
    return typeof value === "object" && value !== null && !(value instanceof RegExp)
      ? emptyTexts(value).map((fault) => `${field}.${fault}`)
      : [];
  });
}

/**
 * What stands in a register and is used nowhere, or should be told to parents and is not. A line for each, in Dutch.
 * @param places every page that rests on facts
 */
export function unusedFaults(
  { laws: allLaws, sources: allSources, facts: allFacts, deadlines: allDeadlines, terms: allTerms }: Registers,
  places: readonly RestingPlace[],
): string[] {
  const used = {
    laws: new Set<string>(Object.values(allSources).map(({ law }) => law)),
    sources: new Set<string>(Object.values(allFacts).flatMap((fact) => fact.sources)),
    deadlines: new Set<string>(places.flatMap(({ rests }) => rests.deadlines)),
    // The page of a term itself is no use of it.
    terms: new Set<string>(places.filter(({ kind }) => kind !== "begrip").flatMap(({ rests }) => rests.terms)),
  };
  const registers = { laws: allLaws, sources: allSources, deadlines: allDeadlines, terms: allTerms };
  const untold = (Object.entries(allFacts) as [FactId, Fact][]).filter(
    ([id, { certainty, untold: reason }]) =>
      certainty === "hoog" && Number.parseInt(id, 10) <= 10 && reason === undefined && placesUsing(id, places).length === 0,
  );
  return [
    ...(Object.keys(registers) as (keyof typeof registers)[]).flatMap((kind) =>
      Object.keys(registers[kind])
        .filter((id) => !used[kind].has(id))
        .map((id) => `${spotInCode(id, files[kind])}: ${id}: dit wordt nergens gebruikt. Gebruik het, of haal het weg.`),
    ),
    ...untold.map(
      ([id]) => `${spotInCode(id, files.facts)}: ${id}: geen tekst vertelt dit feit. Vertel het, of zeg in untold waarom niet.`,
    ),
  ];
}
