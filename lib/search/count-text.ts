/**
 * How many places were found, as a sentence to show and to speak.
 * @param count how many there are
 * @param shown how many of them are shown
 * @param typed what someone typed
 */
export function countText(count: number, shown: number, typed: string): string {
  const asked = `voor „${typed.trim()}”`;
  if (count === 0) return `Niets gevonden ${asked}.`;
  if (count === 1) return `1 plek gevonden ${asked}.`;
  return `${count} plekken gevonden ${asked}.${count > shown ? ` Dit zijn de eerste ${shown}.` : ""}`;
}
