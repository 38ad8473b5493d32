import type { Note } from "./compare";
import type { OfficialSchool } from "./convert-schools";
import { inOurSpelling } from "./letters";
import type { OwnTables, SchoolCells } from "./own-tables";
import { estimatePoint } from "./points";
import { stillSuspect, withoutSuspects } from "./suspects";
import { inOurTownSpelling, townName, townsIn } from "./towns";
import { inOurWebSpelling, webUrlOf } from "./web-url";

/** Names of institutions for pupils who cannot see, or cannot hear or speak well. */
const clusterNames = { "1": /visio|bartim[eé]us/iu, "2": /auris|kentalis|viertaal|vitus/iu } as const;

/** More of a kind than this never closes in a year: then the file is not whole. */
const mostGone = { share: 0.25, schools: 10 };

type MergedSchools = { readonly schools: readonly SchoolCells[]; readonly notes: readonly Note[]; readonly obstacles: readonly string[] };

/**
 * Our table of schools after an import. A school that stays keeps its point and our spelling, and where the file tells nothing of it
 * its cluster, groups and phone.
 * @param official all schools of these kinds
 * @param kinds the kinds that the files hold: a school of another kind stays as it is
 */
export function mergeSchools(tables: OwnTables, official: readonly OfficialSchool[], kinds: readonly string[]): MergedSchools {
  const ours = new Map(tables.schools.map((school) => [school.id, school]));
  const towns = townsIn(tables);
  const schools = official.map((school) => mergeSchool(withoutSuspects(school, tables.suspects), ours.get(school.id), tables, towns));
  const isOf = ({ soort }: SchoolCells, kind: string) => soort.split(" ").includes(kind);
  return {
    schools: [...tables.schools.filter((school) => !kinds.some((kind) => isOf(school, kind))), ...schools],
    notes: [
      ...notesOn(
        official.map((school) => withoutSuspects(school, tables.suspects)),
        ours,
        schools,
      ),
      stillSuspect(official, tables.suspects),
    ],
    obstacles: kinds.flatMap((kind) => {
      const before = tables.schools.filter((school) => isOf(school, kind));
      const ids = new Set(official.map(({ id }) => id));
      const gone = before.filter(({ id }) => !ids.has(id)).length;
      return gone > mostGone.schools && gone > before.length * mostGone.share
        ? [`Van de ${before.length} scholen voor ${kind} staan er ${gone} niet in het bestand. Is het wel heel? Download het opnieuw.`]
        : [];
    }),
  };
}

function mergeSchool(
  { clusterOfDuo, ...theirs }: OfficialSchool,
  own: SchoolCells | undefined,
  tables: OwnTables,
  towns: ReadonlyMap<string, string>,
): SchoolCells {
  const website = theirs.website && webUrlOf(theirs.website);
  const plaats = townName(theirs.plaats, towns);
  if (own === undefined) {
    return {
      ...theirs,
      plaats,
      website: website ?? "",
      telefoon: theirs.telefoon ?? "",
      cluster: officialCluster(clusterOfDuo) || clusterFromName(theirs.naam),
      doelgroepen: theirs.doelgroepen ?? "",
      ...estimatePoint(theirs, tables),
    };
  }
  const { breedte, lengte, geschat } = own.postcode === theirs.postcode ? own : estimatePoint(theirs, tables);
  return {
    ...theirs,
    naam: inOurSpelling(own.naam, theirs.naam),
    adres: inOurSpelling(own.adres, theirs.adres),
    plaats: inOurTownSpelling(own.plaats, plaats),
    website: website === undefined ? own.website : inOurWebSpelling(own.website, website),
    telefoon: theirs.telefoon ?? own.telefoon,
    cluster: officialCluster(clusterOfDuo) || own.cluster,
    doelgroepen: theirs.doelgroepen ?? own.doelgroepen,
    breedte,
    lengte,
    geschat,
  };
}

/** DUO's own cluster; empty for none, and for what is no cluster. */
function officialCluster(clusterOfDuo: string): string {
  return /^(?:[1-4]|3\/4)$/u.test(clusterOfDuo) ? clusterOfDuo : "";
}

function clusterFromName(name: string): "" | "1" | "2" {
  if (clusterNames["1"].test(name)) return "1";
  return clusterNames["2"].test(name) ? "2" : "";
}

/** What a person must look at. The first three lists are in the order of the official file. */
function notesOn(official: readonly OfficialSchool[], ours: ReadonlyMap<string, SchoolCells>, merged: readonly SchoolCells[]): Note[] {
  const both = official.flatMap((theirs, index) => {
    const school = merged[index];
    return school ? [{ theirs, school, title: `${school.id} ${school.naam}` }] : [];
  });
  return [
    {
      title: "Punt geschat: controleer breedte en lengte",
      lines: both
        .filter(({ school }) => ours.get(school.id)?.postcode !== school.postcode)
        .map(({ title, school }) => `${title}: ${school.adres}, ${school.postcode} ${school.plaats} (${school.breedte}, ${school.lengte})`),
    },
    {
      title: "Website die niemand kan openen: wij houden wat wij hadden",
      lines: both
        .filter(({ theirs }) => theirs.website && webUrlOf(theirs.website) === undefined)
        .map(({ title, theirs, school }) => `${title}: "${theirs.website}", wij houden ${school.website || "geen website"}`),
    },
    {
      title: "Cluster dat wij niet kennen: wij houden het onze, kijk wat klopt",
      lines: both
        .filter(({ theirs }) => theirs.clusterOfDuo && !officialCluster(theirs.clusterOfDuo))
        .map(({ title, theirs, school }) => `${title}: bij DUO ${theirs.clusterOfDuo}, bij ons ${school.cluster || "leeg"}`),
    },
    {
      title: "Telefoonnummer dat niemand kan bellen: zet het in verdacht.csv",
      lines: both
        .filter(({ theirs }) => theirs.telefoon && !/^0[1-9]\d{8}$/u.test(theirs.telefoon))
        .map(({ title, theirs }) => `${title}: "${theirs.telefoon}"`),
    },
  ];
}
