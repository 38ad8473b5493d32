const isoDate = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * The day for which the site is built: SITE_DATE, or today. Time comes in here and nowhere else.
 * @param environment the process environment
 * @returns an ISO date
 * @throws when SITE_DATE is not a day in the form 2027-08-01
 */
export function buildDate(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment.SITE_DATE;
  if (!given) return new Date().toISOString().slice(0, 10);
  const day = new Date(`${given}T00:00:00Z`);
  if (!isoDate.test(given) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== given) {
    throw new Error(`SITE_DATE is "${given}". Schrijf een bestaande dag als 2027-08-01.`);
  }
  return given;
}
