import { addDays } from "../dates/day";
import { type Fact, type FactId, facts } from "./facts";
import { type SourceId, sourceName, sources } from "./sources";
import { isStale, isValidOn, type Validity } from "./validity";

/** The facts and deadlines that the site shows. */
type Shown = { readonly facts: Readonly<Record<string, Validity>>; readonly deadlines: Readonly<Record<string, Validity>> };

/**
 * What the site shows on a day though it does not hold then. The build stops on these.
 * @param day ISO date
 * @returns one line each, in Dutch, with what to do
 */
export function invalidOn(day: string, shown: Shown): string[] {
  const lines = (register: Readonly<Record<string, Validity>>, name: string, file: string) =>
    Object.entries(register)
      .filter(([, validity]) => !isValidOn(validity, day))
      .map(([id, { validFrom, validUntil }]) => {
        const period = [validFrom && `vanaf ${validFrom}`, validUntil && `tot en met ${validUntil}`].filter(Boolean).join(" ");
        return `${name} ${id} geldt niet op ${day} (geldig ${period}). Pas het aan in ${file}.`;
      });
  return [
    ...lines(shown.facts, "Feit", "lib/registers/facts/, of zet de tekst in <Zolang> en <Daarna>"),
    ...lines(shown.deadlines, "Termijn", "lib/registers/deadlines.ts"),
  ];
}

/**
 * What begins or ends soon among the facts and deadlines that the site shows.
 * @param day ISO date
 * @param days how many days ahead
 * @returns one line each, in Dutch, in the order of the day
 */
export function changesWithin(day: string, days: number, shown: Shown): string[] {
  const last = addDays(day, days);
  const isSoon = (date: string | undefined): date is string => date !== undefined && day <= date && date <= last;
  const changes = [...Object.entries(shown.facts), ...Object.entries(shown.deadlines)].flatMap(([id, { validFrom, validUntil }]) => [
    ...(isSoon(validFrom) ? [`${validFrom}: ${id} begint te gelden`] : []),
    ...(isSoon(validUntil) ? [`${validUntil}: ${id} geldt voor het laatst`] : []),
  ]);
  return changes.sort();
}

/** A source that has not been read for more than a year, or never, with the facts that rest on it. */
export type StaleSource = {
  readonly id: SourceId;
  readonly name: string;
  readonly checkedOn: string | null;
  readonly facts: readonly FactId[];
};

/**
 * Sources that were never read, or more than a year before a day. They are listed; they do not stop the build.
 * @param day ISO date
 */
export function staleOn(day: string): StaleSource[] {
  return (Object.keys(sources) as SourceId[])
    .filter((id) => isStale(sources[id].checkedOn, day))
    .map((id) => ({ id, name: sourceName(id), checkedOn: sources[id].checkedOn, facts: factsRestingOn(id) }));
}

/**
 * Sources that are not due yet on a day, but will be within some days.
 * @param day ISO date
 * @param days how many days ahead
 */
export function dueWithin(day: string, days: number): StaleSource[] {
  const now = new Set(staleOn(day).map(({ id }) => id));
  return staleOn(addDays(day, days)).filter(({ id }) => !now.has(id));
}

/** The facts that rest on a source. */
export function factsRestingOn(source: SourceId): FactId[] {
  return (Object.keys(facts) as FactId[]).filter((id) => (facts[id] as Fact).sources.includes(source));
}
