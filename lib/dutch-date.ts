/**
 * An ISO date in Dutch words: "2026-11-23" → "23 november 2026".
 * @throws when the text is not a date
 */
export function dutchDate(isoDate: string): string {
  return dateIn("nl-NL", isoDate);
}

/**
 * An ISO date in the words of a language.
 * @throws when the text is not a date
 */
export function dateIn(language: string, isoDate: string): string {
  const words = new Intl.DateTimeFormat([language, "en"], { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
  return words.format(new Date(`${isoDate}T00:00:00Z`));
}
