/** A fact that holds from, until, or between two ISO dates (both included). No date means: no known limit. */
export type Validity = {
  readonly validFrom?: string;
  readonly validUntil?: string;
};

/**
 * Tells whether something holds on a day.
 * @param day ISO date
 */
export function isValidOn({ validFrom, validUntil }: Validity, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
}

/**
 * Tells whether a check is older than a year, or never done.
 * @param checkedOn ISO date of the last check, or null
 * @param day ISO date of today
 */
export function isStale(checkedOn: string | null, day: string): boolean {
  if (checkedOn === null) return true;
  const limit = new Date(`${checkedOn}T00:00:00Z`);
  limit.setUTCFullYear(limit.getUTCFullYear() + 1);
  return limit.toISOString().slice(0, 10) < day;
}
