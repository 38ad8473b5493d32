import type { Edition } from "../edition";
import type { Regions, Verband } from "./model";
import { readRegions } from "./read";

/**
 * The verbanden of the host for whom an edition is made.
 * @param regions the tables of the whole country
 * @returns undefined for an edition of the whole country
 * @throws when a code of SITE_REGIO does not exist, in Dutch
 */
export function hostVerbanden({ host }: Pick<Edition, "host">, regions: Regions = readRegions()): readonly Verband[] | undefined {
  return host?.map((code) => {
    const verband = regions.verbanden.find((candidate) => candidate.code === code);
    if (!verband)
      throw new Error(`SITE_REGIO noemt ${code}, maar dat verband bestaat niet. Kijk in content/regio/verbanden-po.csv en -vo.csv.`);
    return verband;
  });
}

/** The regions that an edition shows: all, or only those of its host. Schools and gemeenten elsewhere are left out. */
export function shownRegions(edition: Edition, regions: Regions = readRegions()): Regions {
  const host = hostVerbanden(edition, regions);
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
