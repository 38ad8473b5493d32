import { z } from "zod";
import { type Answerable, mailAddress } from "../edition";
import { readTextAt } from "../read-text";
import { readYaml } from "../read-yaml";
import type { DeadlineId } from "../registers/deadlines";
import type { TermId } from "../registers/terms";
import { isPublicUrl, siteUrl } from "../site-url";
import { type LocalVerband, localVerband } from "./local";
import type { Gemeente, Regions, Verband, VerbandCode } from "./model";
import { durationText, packOf, type RegionPack } from "./pack";
import { readRegions } from "./read";

/** Who puts up the site in its own name: where it stands there, its verbanden with what they say themselves, and the regions that it shows. */
export type Host = {
  readonly url: string;
  /** Who answers for this copy; one that everybody can reach has them. */
  readonly answerable?: Answerable;
  readonly verbanden: readonly LocalVerband[];
  readonly shown: Regions;
};

const schema = z.strictObject({
  adres: z.string("schrijf waar de site komt te staan.").regex(siteUrl, "schrijf het zonder / aan het eind: https://gids.voorbeeld.nl"),
  van: z
    .strictObject({
      naam: z.string("schrijf wie voor deze site instaat: Stichting Voorbeeld").trim().min(1, "schrijf een naam: Stichting Voorbeeld"),
      mail: z.string("schrijf een mailadres: vragen@voorbeeld.nl").regex(mailAddress, "schrijf een mailadres: vragen@voorbeeld.nl"),
    })
    .optional(),
  verbanden: z.array(z.string()).min(1, "noem minstens één verband: [PO2601, VO2601]"),
});

/**
 * Reads the file of a host.
 * @param packsOf what a verband itself says; that of its region pack when left out
 * @throws with file, line, field, what is wrong and how to mend it, in Dutch
 */
export function readHost(
  file: string,
  regions: Regions = readRegions(),
  packsOf: (code: VerbandCode) => RegionPack | undefined = packOf,
): Host {
  const text = readTextAt(file, file, "Maak het; content/regio/voorbeeld-host.yaml is een voorbeeld.");
  const { adres: url, van, verbanden: codes } = readYaml(text, file, schema, "adres: https://gids.voorbeeld.nl");
  if (!van && isPublicUrl(url)) {
    throw new Error(
      `${file}: van: een site voor iedereen zegt van wie hij is. Zet erbij: van: { naam: Stichting Voorbeeld, mail: vragen@voorbeeld.nl }`,
    );
  }
  const verbanden = codes.map((code) => {
    const verband = regions.verbanden.find((candidate) => candidate.code === code);
    if (!verband) throw new Error(`${file}: verbanden: ${code} bestaat niet. Kijk in content/regio/verbanden-po.csv en -vo.csv.`);
    return verband;
  });
  return {
    url,
    ...(van && { answerable: { owner: van.naam, mail: van.mail } }),
    verbanden: verbanden.map((verband) => localVerband(verband, packsOf(verband.code))),
    shown: regionsOf(verbanden, regions),
  };
}

/** The regions that a host shows: its own. Schools and gemeenten elsewhere are left out. */
function regionsOf(host: readonly Verband[], regions: Regions): Regions {
  const own = new Set(host.map(({ code }) => code));
  const areas = regions.areas.filter(({ po, vo }) => own.has(po) || own.has(vo));
  const gemeenten = new Set(areas.map(({ gemeente }) => gemeente));
  const pc4Shown = new Set(areas.map(({ pc4 }) => pc4));
  // Every verband of a gemeente that is shown has its page: parents there need them all.
  const needed = new Set(regions.areas.filter(({ gemeente }) => gemeenten.has(gemeente)).flatMap(({ po, vo }) => [po, vo]));
  const schools = regions.schools.filter(({ postcode }) => pc4Shown.has(postcode.slice(0, 4)));
  const schoolIds = new Set(schools.map(({ id }) => id));
  return {
    gemeenten: regions.gemeenten.filter(({ code }) => gemeenten.has(code)),
    areas,
    verbanden: regions.verbanden.filter(({ code }) => needed.has(code)),
    schools,
    suspects: regions.suspects.filter(({ id }) => schoolIds.has(id)),
    towns: regions.towns.filter(
      ({ gemeente, pc4s }) => gemeenten.has(gemeente) && (pc4s.length === 0 || pc4s.some((pc4) => pc4Shown.has(pc4))),
    ),
  };
}

/** The gemeenten and verbanden whose pages a host leaves out. */
export function leftOut(
  { shown }: Pick<Host, "shown">,
  regions: Regions = readRegions(),
): { readonly gemeenten: Gemeente[]; readonly verbanden: Verband[] } {
  const kept = new Set([...shown.gemeenten, ...shown.verbanden].map(({ code }) => code));
  return {
    gemeenten: regions.gemeenten.filter(({ code }) => !kept.has(code)),
    verbanden: regions.verbanden.filter(({ code }) => !kept.has(code)),
  };
}

/** A region's own length of a deadline: "PO" and "4 weken". */
export type HostDeadline = { readonly sector: string; readonly span: string };

/** The own lengths that the host's verbanden gave a deadline; empty when they gave none. */
export function hostDeadlines(id: DeadlineId, { verbanden }: Pick<Host, "verbanden">): HostDeadline[] {
  return verbanden.flatMap(({ verband: { sector }, pack }) => {
    const own = pack?.termijnen[id];
    return own ? [{ sector: sector.toUpperCase(), span: durationText(own) }] : [];
  });
}

/** What the host's verbanden call a term; empty when they gave no name. */
export function hostNames(id: TermId, { verbanden }: Pick<Host, "verbanden">): string[] {
  return [...new Set(verbanden.flatMap(({ pack }) => pack?.namen[id] ?? []))];
}

/** "4 weken (PO) en 6 weken (VO)", or "4 weken" when all verbanden of the host say so. */
export function hostDeadlinesInWords(deadlines: readonly HostDeadline[], { verbanden }: Pick<Host, "verbanden">): string {
  const spans = new Set(deadlines.map(({ span }) => span));
  return spans.size === 1 && deadlines.length === verbanden.length
    ? [...spans].join("")
    : deadlines.map(({ span, sector }) => `${span} (${sector})`).join(" en ");
}
