/** The time that so many in a hundred stay under. @param times in milliseconds, in any order */
export function percentile(times: readonly number[], hundredth: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredth) / 100))] ?? Number.NaN);
}
