import type { Note } from "./compare";
import type { OfficialVerband } from "./convert-verbanden";
import { inOurSpelling } from "./letters";
import type { OwnTables, VerbandCells } from "./own-tables";
import { inOurTownSpelling, townName, townsIn, withoutProvince } from "./towns";
import { inOurWebSpelling, webUrlOf } from "./web-url";

type MergedVerbanden = {
  readonly verbanden: readonly VerbandCells[];
  readonly notes: readonly Note[];
  readonly obstacles: readonly string[];
};

/**
 * Our table of verbanden after an import. What DUO does not have, such as the mail and the steunpunt, stays.
 * @param official all verbanden of their sectors
 * @param month when the files were downloaded, in words: "november 2026"
 */
export function mergeVerbanden(tables: OwnTables, official: readonly OfficialVerband[], month: string): MergedVerbanden {
  const ours = new Map(tables.verbanden.map((verband) => [verband.code, verband]));
  const towns = townsIn(tables);
  const merged = official.map((theirs) => mergeVerband(theirs, ours.get(theirs.code) ?? newVerband(theirs.code, tables), towns, month));
  const codes = new Set(official.map(({ code }) => code));
  const sectors = new Set(official.map(({ code }) => code.slice(0, 2)));
  const absent = tables.verbanden.filter(({ code }) => !codes.has(code));
  const otherSector = absent.filter(({ code }) => !sectors.has(code.slice(0, 2)));
  // We made up a working code ourselves, so an official file cannot have it.
  const workingCode = absent.filter(({ code, werkcode }) => werkcode === "ja" && sectors.has(code.slice(0, 2)));
  return {
    verbanden: [...otherSector, ...workingCode, ...merged],
    notes: [
      {
        title: "Blijft staan onder een werkcode: zoek het nummer in het bestand",
        lines: workingCode.map(({ code, naam }) => `${code} ${naam}`),
      },
      {
        title: "Website die niemand kan openen: wij houden wat wij hadden",
        lines: official
          .filter(({ website }) => website && webUrlOf(website) === undefined)
          .map(({ code, naam, website }) => `${code} ${naam}: "${website}"`),
      },
      {
        title: "Voorbehoud dat er nog staat: lees of het nog klopt",
        lines: merged.filter(({ voorbehoud }) => voorbehoud).map(({ code, voorbehoud }) => `${code}: ${voorbehoud}`),
      },
    ],
    // Without a region a verband counts as national, and the site would say so.
    obstacles: merged
      .filter(({ code, regio }) => regio === "" && !ours.has(code))
      .map(
        ({ code, naam }) =>
          `${code} ${naam}: dit nummer is nieuw en heeft geen postcodes in gebieden/. Geef ook de bijlage mee. ` +
          "Is het een landelijk verband? Geef dan onze regel met de werkcode dit nummer.",
      ),
  };
}

function mergeVerband(theirs: OfficialVerband, own: VerbandCells, towns: ReadonlyMap<string, string>, month: string): VerbandCells {
  const website = webUrlOf(theirs.website);
  const changed: VerbandCells = {
    ...own,
    werkcode: "",
    naam: inOurSpelling(own.naam, theirs.naam),
    ...(theirs.website && website && { website: inOurWebSpelling(own.website, website) }),
    // An address is taken over as a whole: a postcode beside the street of another source would be wrong.
    ...(theirs.adres &&
      theirs.postcode && {
        adres: inOurSpelling(own.adres, theirs.adres),
        postcode: theirs.postcode,
        plaats: inOurTownSpelling(own.plaats, townName(theirs.plaats, towns)),
      }),
    zekerheid: "bron",
  };
  const isSame = (Object.keys(changed) as (keyof VerbandCells)[]).every((column) => own[column] === changed[column]);
  return isSame ? own : { ...changed, bron: pageOfDuo(own.code), peildatum: month };
}

/** Where a name that we take from DUO comes from. */
function pageOfDuo(code: string): string {
  return `https://www.duo.nl/open_onderwijsdata/databestanden/${code.slice(0, 2).toLowerCase()}/adressen/`;
}

/** A verband that we did not have, named after the gemeente in which most of its postcodes lie. */
function newVerband(code: string, { areas, gemeenten }: OwnTables): VerbandCells {
  const counts = new Map<string, number>();
  for (const { gemeente, po, vo } of areas) if (po === code || vo === code) counts.set(gemeente, (counts.get(gemeente) ?? 0) + 1);
  const [largest] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const regio = withoutProvince(gemeenten.find((gemeente) => gemeente.code === largest)?.naam ?? "");
  const empty = { website: "", email: "", adres: "", postcode: "", plaats: "", steunpunt_website: "", steunpunt_email: "" };
  return {
    code,
    werkcode: "",
    pagina: code.toLowerCase(),
    regio,
    naam: "",
    ...empty,
    zekerheid: "bron",
    bron: "",
    peildatum: "",
    voorbehoud: "",
  };
}
