/**
 * What a teacher sends with a link: one plain sentence, and the address on a line of its own so that any app makes it a link.
 * @param title the heading of the piece
 * @param link its whole address
 */
export function shareMessage(title: string, link: string): string {
  return `Hoi, hier staat uitgelegd: „${title}”\n${link}`;
}

/** The same for several pieces at once. */
export function leesmapMessage(count: number, link: string): string {
  return `Hoi, hier ${count === 1 ? "staat 1 stuk" : `staan ${count} stukken`} om te lezen voor ons gesprek:\n${link}`;
}
