import type { Edition } from "../edition";
import type { DeadlineId } from "../registers/deadlines";
import type { TermId } from "../registers/terms";
import type { Regions, Verband } from "./model";
import { durationText, packOf } from "./pack";
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
    towns: regions.towns.filter(
      ({ gemeente, pc4s }) => gemeenten.has(gemeente) && (pc4s.length === 0 || pc4s.some((pc4) => pc4Shown.has(pc4))),
    ),
  };
}

/** A region's own length of a deadline: "PO" and "4 weken". */
export type HostDeadline = { readonly sector: string; readonly span: string };

/**
 * The own lengths that the host's verbanden gave a deadline; empty when the site serves the whole country, or when they gave none.
 * @throws as packOf does
 */
export function hostDeadlines(id: DeadlineId, edition: Edition): HostDeadline[] {
  return (hostVerbanden(edition) ?? []).flatMap(({ code, sector }) => {
    const own = packOf(code)?.termijnen[id];
    return own ? [{ sector: sector.toUpperCase(), span: durationText(own) }] : [];
  });
}

/** What the host's verbanden call a term; empty when the site serves the whole country, or when they gave no name. @throws as packOf does */
export function hostNames(id: TermId, edition: Edition): string[] {
  return [...new Set((hostVerbanden(edition) ?? []).flatMap(({ code }) => packOf(code)?.namen[id] ?? []))];
}

/** "4 weken (PO) en 6 weken (VO)", or "4 weken" when they are equal. */
export function hostDeadlinesInWords(deadlines: readonly HostDeadline[]): string {
  const spans = new Set(deadlines.map(({ span }) => span));
  return spans.size === 1 ? [...spans].join("") : deadlines.map(({ span, sector }) => `${span} (${sector})`).join(" en ");
}
