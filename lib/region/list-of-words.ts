/** ["a", "b", "c"] → "a, b en c". */
export function listOfWords(items: readonly string[]): string {
  const [last = "", ...others] = [...items].reverse();
  return others.length > 0 ? `${others.reverse().join(", ")} en ${last}` : last;
}
