import type { Area, Gemeente, SpecialSchool, Suspect, Town, Verband } from "./model";
import type { areaRow, gemeenteRow, schoolRow, suspectRow, townRow, verbandRow } from "./schemas";
import { slugOf } from "./slug";

type RowOf<Schema extends { readonly _output: unknown }> = Schema["_output"];

/** A gemeente from its row. */
export function gemeenteOf({ code, naam, breedte, lengte }: RowOf<typeof gemeenteRow>): Gemeente {
  return { code, name: naam, slug: slugOf(naam), latitude: breedte, longitude: lengte };
}

/** An area from its row. */
export function areaOf({ pc4, gemeente, ook, po, vo, plaats }: RowOf<typeof areaRow>): Area {
  return { pc4, gemeente, also: ook, po, vo, ...(plaats && { town: plaats }) };
}

/** A verband from its row: a name that no source gives is left out. */
export function verbandOf(row: RowOf<typeof verbandRow>): Verband {
  const { code, werkcode, pagina, regio, naam, website, email, adres, postcode, plaats, zekerheid, bron, peildatum, voorbehoud } = row;
  return {
    code,
    sector: code.startsWith("PO") ? "po" : "vo",
    slug: pagina,
    ...(!werkcode && { number: `${code.slice(0, 2)} ${code.slice(2, 4)}.${code.slice(4)}` }),
    ...(regio && { region: regio }),
    ...(zekerheid !== "ongecontroleerd" && { ownName: naam }),
    ...(website && { website }),
    ...(email && { email }),
    postal: [adres, [postcode, plaats].filter(Boolean).join(" ")].filter((line): line is string => Boolean(line) && Boolean(adres)),
    ...(row.steunpunt_website && { supportWebsite: row.steunpunt_website }),
    ...(row.steunpunt_email && { supportEmail: row.steunpunt_email }),
    certainty: zekerheid,
    ...(bron && { source: bron }),
    seen: peildatum ?? "onbekend",
    ...(voorbehoud && { reserve: voorbehoud }),
  };
}

/** A special school from its row. */
export function schoolOf(row: RowOf<typeof schoolRow>): SpecialSchool {
  const { id, naam, soort, cluster, doelgroepen, breed, adres, postcode, plaats, gemeente, telefoon, website, breedte, lengte, geschat } =
    row;
  return {
    id,
    name: naam,
    kinds: soort,
    clusters: cluster,
    groups: doelgroepen,
    withinBroadSchool: breed,
    street: adres,
    postcode,
    town: plaats,
    gemeente,
    ...(telefoon && { phone: telefoon }),
    ...(website && { website }),
    latitude: breedte,
    longitude: lengte,
    isPointEstimated: geschat,
  };
}

/** A town from its row. */
export function townOf({ naam, ook, soort, gemeente, postcodes }: RowOf<typeof townRow>): Town {
  return { name: naam, otherNames: ook, kind: soort, gemeente, pc4s: postcodes };
}

/** A suspect cell from its row. */
export function suspectOf({ id, kolom, waarde, wordt, reden, zin }: RowOf<typeof suspectRow>): Suspect {
  return { id, column: kolom, value: waarde, ours: wordt, reason: reden, ...(zin && { said: zin }) };
}
