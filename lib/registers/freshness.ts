import { deadlines } from "./deadlines";
import { type Fact, type FactId, facts } from "./facts";
import { type SourceId, sourceName, sources } from "./sources";
import { isStale, isValidOn, type Validity } from "./validity";

type DatedRegisters = { readonly facts: Readonly<Record<string, Validity>>; readonly deadlines: Readonly<Record<string, Validity>> };

/**
 * What does not hold on a day: facts and deadlines outside their validity. The build stops on these.
 * @param day ISO date
 * @returns one line each, in Dutch, with what to do
 */
export function invalidOn(day: string, registers: DatedRegisters = { facts, deadlines } as DatedRegisters): string[] {
  const lines = (register: Readonly<Record<string, Validity>>, name: string, file: string) =>
    Object.entries(register)
      .filter(([, validity]) => !isValidOn(validity, day))
      .map(([id, { validFrom, validUntil }]) => {
        const period = [validFrom && `vanaf ${validFrom}`, validUntil && `tot en met ${validUntil}`].filter(Boolean).join(" ");
        return `${name} ${id} geldt niet op ${day} (geldig ${period}). Pas het aan in ${file}.`;
      });
  return [
    ...lines(registers.facts, "Feit", "lib/registers/facts/"),
    ...lines(registers.deadlines, "Termijn", "lib/registers/deadlines.ts"),
  ];
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

/** The facts that rest on a source. */
export function factsRestingOn(source: SourceId): FactId[] {
  return (Object.keys(facts) as FactId[]).filter((id) => (facts[id] as Fact).sources.includes(source));
}
