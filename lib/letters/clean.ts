/** What no letter holds: control characters, marks that turn the direction of what follows, and halves of a character. */
const unwanted = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/**
 * What a parent typed, as a letter can hold it in each of its forms. Nothing that can be read is lost.
 * @param text any text, of any length
 * @returns without spaces at its ends; lines end in \n
 */
export function cleanTyped(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/gu, "\n")
    .replace(unwanted, "")
    .trim();
}
