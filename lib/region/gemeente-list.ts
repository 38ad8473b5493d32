import type { Gemeente } from "./model";
import { byName } from "./region";
import { plainLetters } from "./slug";

/** Gemeenten by the first letter of their name: "'s-Gravenhage" stands under S. */
export function gemeentenByLetter(gemeenten: readonly Gemeente[]): { readonly letter: string; readonly gemeenten: readonly Gemeente[] }[] {
  const sorted = [...gemeenten].sort(byName);
  const letters = [...new Set(sorted.map(firstLetter))].sort();
  return letters.map((letter) => ({ letter, gemeenten: sorted.filter((gemeente) => firstLetter(gemeente) === letter) }));
}

function firstLetter({ name }: Gemeente): string {
  return (/[a-z]/u.exec(plainLetters(name))?.[0] ?? "").toUpperCase();
}
