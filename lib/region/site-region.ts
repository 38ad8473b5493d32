import type { Regions, Verband } from "./model";
import { readRegions } from "./read";

/**
 * The verbanden for which the site is built: those of SITE_REGIO, or all of them.
 * @param environment the process environment; SITE_REGIO holds codes apart by commas: "PO2601,VO2601"
 * @returns the verbanden of one host, or undefined for the whole country
 * @throws when a code does not exist, in Dutch
 */
export function siteVerbanden(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  regions?: Regions,
): readonly Verband[] | undefined {
  const codes = (environment.SITE_REGIO ?? "")
    .split(",")
    .map((code) => code.trim().toUpperCase())
    .filter(Boolean);
  if (codes.length === 0) return undefined;
  const { verbanden } = regions ?? readRegions();
  return codes.map((code) => {
    const verband = verbanden.find((candidate) => candidate.code === code);
    if (!verband)
      throw new Error(`SITE_REGIO noemt ${code}, maar dat verband bestaat niet. Kijk in content/regio/verbanden-po.csv en -vo.csv.`);
    return verband;
  });
}

/** The regions that the site shows: all, or only those of its host. Schools and gemeenten elsewhere are left out. */
export function shownRegions(regions: Regions = readRegions(), host: readonly Verband[] | undefined = siteVerbanden()): Regions {
  if (!host) return regions;
  const own = new Set(host.map(({ code }) => code));
  const areas = regions.areas.filter(({ po, vo }) => own.has(po) || own.has(vo));
  const gemeenten = new Set(areas.map(({ gemeente }) => gemeente));
  const pc4Shown = new Set(areas.map(({ pc4 }) => pc4));
  // Every verband of a gemeente that is shown has its page: parents there need them all.
  const needed = new Set(regions.areas.filter(({ gemeente }) => gemeenten.has(gemeente)).flatMap(({ po, vo }) => [po, vo]));
  return {
    gemeenten: regions.gemeenten.filter(({ code }) => gemeenten.has(code)),
    areas,
    verbanden: regions.verbanden.filter(({ code }) => needed.has(code)),
    schools: regions.schools.filter(({ postcode }) => areas.some(({ pc4 }) => postcode.startsWith(pc4))),
    places: regions.places.filter(
      ({ gemeente, pc4s }) => gemeenten.has(gemeente) && (pc4s.length === 0 || pc4s.some((pc4) => pc4Shown.has(pc4))),
    ),
  };
}
