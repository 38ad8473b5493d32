/** The order of a Dutch list of names: capitals and accents make no difference, and figures count by their value. */
export const nameOrder = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

/**
 * Names under their first letters: "é" counts as "E", "'s-Gravenhage" stands under S, and what begins with a figure under "0–9".
 * @param sorted the names in the order in which they are shown
 */
export function byLetter<Named extends { readonly name: string }>(
  sorted: readonly Named[],
): { readonly letter: string; readonly lines: readonly Named[] }[] {
  const letters = [...new Set(sorted.map(firstLetter))];
  return letters.map((letter) => ({ letter, lines: sorted.filter((line) => firstLetter(line) === letter) }));
}

function firstLetter({ name }: { readonly name: string }): string {
  const first = /[a-z0-9]/iu.exec(name.normalize("NFD"))?.[0] ?? "";
  return /[0-9]/u.test(first) ? "0–9" : first.toUpperCase();
}
