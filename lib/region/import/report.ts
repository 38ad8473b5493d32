import { type Comparison, changes, type Note } from "./compare";
import type { ImportPlan } from "./plan";

const mostShown = 50;

/** What an import would do, for who runs it: one section per table and per list. */
export function reportSections({ read, comparisons, notes }: ImportPlan): string[][] {
  return [[...read], ...comparisons.map(comparisonLines), ...notes.map(noteLines)];
}

function comparisonLines({ table, files, changes: found }: Comparison): string[] {
  const counts = changes.map((change) => `${found[change].length} ${change}`).join(", ");
  return [
    `${table} (${files}): ${counts}`,
    ...changes.flatMap((change) => (found[change].length > 0 ? [`  ${change}`, ...indented(found[change])] : [])),
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
