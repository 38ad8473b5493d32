import { type Comparison, differences, type Note } from "./compare";
import type { ImportPlan } from "./plan";

const mostShown = 50;

/** What an import would do, for who runs it: one section per table and per list. */
export function reportSections({ read, comparisons, notes }: ImportPlan): string[][] {
  return [[...read], ...comparisons.map(comparisonLines), ...notes.map(noteLines)];
}

function comparisonLines({ table, files, differences: found }: Comparison): string[] {
  const counts = differences.map((difference) => `${found[difference].length} ${difference}`).join(", ");
  return [
    `${table} (${files}): ${counts}`,
    ...differences.flatMap((difference) => (found[difference].length > 0 ? [`  ${difference}`, ...indented(found[difference])] : [])),
  ];
}

function noteLines({ title, lines }: Note): string[] {
  return [`${title}: ${lines.length || "geen"}`, ...indented(lines)];
}

function indented(lines: readonly string[]): string[] {
  return firstLines(lines).map((line) => `    ${line}`);
}

/** A heading with the first lines of a list, and how many more there are; nothing when the list is empty. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [title, ...firstLines(lines)] : [];
}

function firstLines(lines: readonly string[]): string[] {
  const more = lines.length - mostShown;
  return more > 0 ? [...lines.slice(0, mostShown), `… en nog ${more}`] : [...lines];
}
