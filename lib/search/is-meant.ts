/**
 * Tells whether a word of the index is what someone typed. Pagefind shortens a word that it does not know until something begins
 * with what is left: a typing mistake then finds its word, but nonsense finds anything.
 * @param typed one word of a query, in lower case
 * @param found a word of the index that Pagefind took for it
 */
export function isMeant(typed: string, found: string): boolean {
  const shared = [...typed].findIndex((letter, index) => letter !== found[index]);
  const same = shared < 0 ? typed.length : shared;
  return same >= 4 || same > typed.length / 2 || Math.abs(typed.length - found.length) <= 1;
}
