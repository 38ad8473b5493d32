const longDate = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/**
 * An ISO date in Dutch words: "2026-11-23" → "23 november 2026".
 * @throws when the text is not a date
 */
export function dutchDate(isoDate: string): string {
  return longDate.format(new Date(`${isoDate}T00:00:00Z`));
}
