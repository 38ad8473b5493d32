import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decode } from "@/lib/region/import/decode";
import { locationOf } from "@/lib/region/import/official-cells";
import type { OwnTables, SchoolCells } from "@/lib/region/import/own-tables";
import { planImport } from "@/lib/region/import/plan";
import { postalLine } from "@/lib/region/import/postal-line";
import { reportSections } from "@/lib/region/import/report";
import { findGemeente, townName, townsIn } from "@/lib/region/import/towns";
import { sectorOf, verbandCodeOf } from "@/lib/region/import/verband-code";
import { webUrlOf } from "@/lib/region/import/web-url";
import { official, ownTables } from "./import/own-tables";

const planOf = (names: readonly string[], tables: OwnTables = ownTables) =>
  planImport(
    names.map((name) => ({ file: name, text: decode(readFileSync(official(name))) })),
    tables,
    "november 2026",
  );
const noteOf = ({ notes }: ReturnType<typeof planOf>, start: string) => notes.find(({ title }) => title.startsWith(start))?.lines;

describe("scholen", () => {
  test("dezelfde school in de spelling van DUO is geen verschil", () => {
    const { comparisons, notes, faults, obstacles } = planOf(["sbo-so-vso-gelijk"]);
    expect(comparisons.map(({ differences }) => Object.values(differences).flat())).toEqual([[]]);
    expect([faults, obstacles, notes]).toEqual([[], [], []]);
  });

  const plan = planOf(["sbo-so-vso-anders-windows-1252"]);
  const school = (id: string) => plan.tables.schools.find((item) => item.id === id);

  test("nieuw, weg, verhuisd, hernoemd en anders", () => {
    expect(plan.comparisons[0]?.differences).toEqual({
      nieuw: [
        "01DD00 Bartiméus Proefhage: Singel 12, 1013 BB 's-Proefhage",
        "01EE00 De Ijsvogel: Meer 3, 2012 AA IJmeer aan den Dijk NH",
        "01FF00 De Taalvis: Kade 2, 1011 CD Proefstad",
      ],
      weg: ["01CC00 Het Duin"],
      verhuisd: ["01AA00 De Eik: Van Dijkstraat 1a, 1011 AB Proefstad → Dijk 10B, 1012 AA Proefstad"],
      hernoemd: ["01AA01: De Eik → Het Eikje – ‘één’"],
      anders: [
        "01AA01 Het Eikje – ‘één’: soort sbo → so",
        "01BB00 Kentalis College: adres Kade 4 → Kade 4-6; website https://kentalis.nl → https://kentalis.nl/proef; cluster 2 → 1",
      ],
    });
  });

  test("een punt: het oude bij dezelfde postcode, anders het midden van de scholen ernaast, anders dat van de gemeente", () => {
    const point = (id: string) => [school(id)?.breedte, school(id)?.lengte];
    expect(point("01AA01"), "staat er nog").toEqual(["52.13", "5.13"]);
    expect(point("01AA00"), "verhuisd, naast 01BB00").toEqual(["52.12", "5.12"]);
    expect(point("01FF00"), "nieuw, in het gebouw van 01AA01").toEqual(["52.13", "5.13"]);
    expect(point("01EE00"), "nieuw, als eerste in de gemeente").toEqual(["52.3", "5.3"]);
    expect(noteOf(plan, "Punt geschat")?.map((line) => line.slice(0, 6))).toEqual(["01AA00", "01DD00", "01EE00", "01FF00"]);
  });

  test("het midden van twee scholen met dezelfde PC4, op vier decimalen", () => {
    const other = { ...(ownTables.schools[3] as SchoolCells), id: "99ZZ00", postcode: "1013 XX", breedte: "52.21033", lengte: "5.11" };
    const { tables } = planOf(["sbo-so-vso-anders-windows-1252"], { ...ownTables, schools: [...ownTables.schools, other] });
    const { breedte, lengte } = tables.schools.find(({ id }) => id === "01DD00") ?? {};
    expect([breedte, lengte]).toEqual(["52.2102", "5.16"]);
  });

  test("het cluster komt van DUO; wat wij niet kennen, staat op een lijst, en dan blijft het onze", () => {
    expect(["01AA00", "01AA01", "01BB00", "01DD00", "01FF00"].map((id) => school(id)?.cluster)).toEqual(["4", "", "1", "1", "2"]);
    expect(noteOf(plan, "Cluster dat") ?? []).toEqual([]);
    const text = decode(readFileSync(official("sbo-so-vso-anders-windows-1252"))).replace("www.eik.nl;4;", "www.eik.nl;7;");
    const strange = planImport([{ file: "x", text }], ownTables, "november 2026");
    expect(noteOf(strange, "Cluster dat")).toEqual(["01AA00 De Eik: bij DUO 7, bij ons 4"]);
    expect(strange.tables.schools.find(({ id }) => id === "01AA00")?.cluster).toBe("4");
  });

  test("telefoon en doelgroepen komen van DUO; zonder kolom blijft het onze", () => {
    const changed = (from: string, to: string) =>
      planImport([{ file: "x", text: decode(readFileSync(official("sbo-so-vso-gelijk"))).replace(from, to) }], ownTables, "november 2026");
    const eik = ({ tables }: ReturnType<typeof planOf>) => tables.schools.find(({ id }) => id === "01AA00");
    const grouped = changed(";4;(V)SO", ";4;SO LG,MGF + VSO LG + RP-SO ZMOK");
    expect([grouped.faults, eik(grouped)?.doelgroepen]).toEqual([[], "so:LG,MGF vso:LG"]);
    expect(eik(changed(";4;(V)SO", ";4;RP-SO ZMOK"))?.doelgroepen, "alleen plekken om te wonen").toBe("so:ZMOK");
    expect(eik(changed(";0101234567;www.eik", ";0201234567;www.eik"))?.telefoon).toBe("0201234567");
    const without = changed("TELEFOONNUMMER", "FAX");
    expect([eik(without)?.telefoon, without.comparisons[0]?.differences.anders]).toEqual(["0101234567", []]);
    expect(noteOf(changed(";0101234567;www.eik", ";geen;www.eik"), "Telefoonnummer")).toEqual(['01AA00 De Eik: "geen"']);
  });

  test("een doelgroep die wij niet kennen, is een fout met regel, kolom en oplossing", () => {
    const text = decode(readFileSync(official("sbo-so-vso-gelijk"))).replace(";4;(V)SO", ";4;SO ZMLQ");
    expect(planImport([{ file: "x", text }], ownTables, "november 2026").faults).toEqual([
      'x:2: ONDERWIJS: "SO ZMLQ": "ZMLQ" kennen wij niet. Zet een nieuwe doelgroep in lib/region/pupil-groups.ts, met woorden in content/nl/registers/doelgroepen.yaml.',
    ]);
  });

  test("een verdachte cel komt er niet in; is zij bij DUO veranderd, dan staat dat op een lijst", () => {
    expect(school("01BB00")?.telefoon).toBe("");
    expect(noteOf(plan, "Staat in verdacht.csv") ?? []).toEqual([]);
    const mended = planOf(["sbo-so-vso-gelijk"], {
      ...ownTables,
      suspects: ownTables.suspects.map((suspect) => ({ ...suspect, waarde: "0109999999" })),
    });
    expect(mended.tables.schools.find(({ id }) => id === "01BB00")?.telefoon).toBe("0101234567");
    expect(noteOf(mended, "Staat in verdacht.csv")).toEqual(['01BB00 telefoon: "0109999999" → "0101234567"']);
  });

  test("een website die niemand kan openen komt er niet in", () => {
    expect(school("01FF00")?.website).toBe("");
    expect(noteOf(plan, "Website")).toEqual([
      '01AA01 Het Eikje – ‘één’: "0101234567", wij houden geen website',
      '01FF00 De Taalvis: "www.taal vis.nl", wij houden geen website',
    ]);
  });

  test("van vo alleen praktijkonderwijs, breed als er meer is; scholen van een andere soort blijven", () => {
    const { tables, comparisons } = planOf(["vo-komma-bom"]);
    const pro = tables.schools.filter(({ soort }) => soort === "pro");
    expect(pro.map(({ id, breed, postcode }) => [id, breed, postcode])).toEqual([
      ["02CC00", "", "1013 AA"],
      ["02DD03", "ja", "1013 AC"],
    ]);
    expect(tables.schools).toHaveLength(6);
    expect(comparisons[0]?.differences.weg).toEqual([]);
  });

  test("een half bestand wordt niet geschreven", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...(ownTables.schools[0] as SchoolCells),
      id: `${10 + index}XX00`,
      soort: "vso",
    }));
    const plan = planOf(["sbo-so-vso-gelijk"], { ...ownTables, schools: [...ownTables.schools, ...many] });
    expect(plan.obstacles).toEqual(["Van de 62 scholen voor vso staan er 60 niet in het bestand. Is het wel heel? Download het opnieuw."]);
    const [, lines = []] = reportSections(plan);
    expect(lines.slice(0, 2), "van een lange lijst de eerste vijftig regels").toEqual([
      "Scholen (scholen/): 0 nieuw, 60 weg, 0 verhuisd, 0 hernoemd, 0 anders",
      "  weg",
    ]);
    expect(lines).toHaveLength(2 + 51);
    expect(lines.at(-1)).toBe("    … en nog 10");
  });
});

describe("verbanden", () => {
  const plan = planOf(["verbanden-po"]);
  const [one, two] = plan.tables.verbanden.filter(({ code }) => code.startsWith("PO"));

  test("naam, adres en zekerheid komen van DUO, de rest blijft", () => {
    expect(one).toMatchObject({ naam: "Samenwerkingsverband Eén", adres: "Kade 1C", postcode: "1011 AB", plaats: "Proefstad" });
    expect(one).toMatchObject({ email: "info@een.nl", steunpunt_website: "https://steun.nl", website: "https://www.een.nl" });
    expect(two).toMatchObject({ naam: "Verband Twee", zekerheid: "bron", peildatum: "november 2026", website: "" });
    expect(two?.bron).toBe("https://www.duo.nl/open_onderwijsdata/databestanden/po/adressen/");
    expect(JSON.stringify(plan.tables.verbanden)).not.toContain("0101234567");
    expect(plan.comparisons[0]?.differences).toEqual({
      nieuw: [],
      weg: [],
      verhuisd: [],
      hernoemd: ["PO0102: Werknaam twee → Verband Twee"],
      anders: [
        "PO0101 Samenwerkingsverband Eén: website https://een.nl → https://www.een.nl; adres (leeg) → Kade 1C; postcode (leeg) → 1011 AB",
        "PO0102 Verband Twee: zekerheid ongecontroleerd → bron",
      ],
    });
  });

  test("wat een mens moet lezen, staat op een lijst", () => {
    expect(noteOf(plan, "Website")).toEqual(['PO0102 Verband Twee: "bestaat niet"']);
    expect(noteOf(plan, "Voorbehoud")).toEqual(["PO0102: Het adres leiden wij zelf af."]);
  });

  test("wie al van DUO kwam en gelijk bleef, verandert niet: ook zijn peildatum niet", () => {
    expect(planOf(["verbanden-po"], plan.tables).tables.verbanden).toEqual(plan.tables.verbanden);
    const later = planImport([{ file: "x", text: decode(readFileSync(official("verbanden-po"))) }], plan.tables, "mei 2027");
    expect(later.tables.verbanden).toEqual(plan.tables.verbanden);
  });

  test("een kolom zegt po of vo; een werkcode blijft; een nieuw nummer zonder postcodes houdt het schrijven tegen", () => {
    const { tables, notes, obstacles } = planOf(["verbanden-vo-met-sector"]);
    expect(tables.verbanden.map(({ code }) => code).sort()).toEqual(["PO0101", "PO0102", "VO0101", "VO0103", "VOHW"]);
    expect(notes.map(({ lines }) => lines)).toEqual([["VOHW Verband Zuid"]]);
    expect(obstacles).toEqual([
      "VO0103 Verband Vier: dit nummer is nieuw en heeft geen postcodes in gebieden/. Geef ook de bijlage mee. Is het een landelijk verband? Geef dan onze regel met de werkcode dit nummer.",
    ]);
  });

  test("een nieuw verband heet naar de gemeente met de meeste van zijn postcodes", () => {
    const moved: Record<string, string> = { 1013: "GM0002", 2011: "GM0004", 2012: "GM0004" };
    const areas = ownTables.areas.map((area) => ({ ...area, ...(moved[area.pc4] && { vo: "VO0103", gemeente: moved[area.pc4] ?? "" }) }));
    const { tables, obstacles } = planOf(["verbanden-vo-met-sector"], { ...ownTables, areas });
    expect(obstacles).toEqual([]);
    expect(tables.verbanden.find(({ code }) => code === "VO0103")).toMatchObject({
      pagina: "vo0103",
      regio: "Zandbergen",
      naam: "Verband Vier",
    });
  });
});

describe("gebieden", () => {
  const plan = planOf(["bijlage"]);
  test("nieuwe en andere postcodes; wat niet in de bijlage staat, blijft", () => {
    expect(plan.comparisons[0]?.differences).toEqual({
      nieuw: ["1014: GM0002, PO0102, VO0101"],
      weg: [],
      verhuisd: [],
      hernoemd: [],
      anders: ["1012: po PO0101 → PO0102", "2011: vo VOHW → VO0101"],
    });
    expect(noteOf(plan, "Niet in de bijlage")).toEqual(["2012 (GM0004): PO0102, VOHW"]);
  });
  test("een gemeente die er niet meer is: de postcode houdt haar gemeente, en wat DUO niet heeft blijft", () => {
    expect(noteOf(plan, "Gemeente die er niet meer is")).toEqual(["Oud-Proefstad: 1012"]);
    expect(plan.tables.areas.find(({ pc4 }) => pc4 === "1012")?.gemeente).toBe("GM0001");
    expect(plan.tables.areas.find(({ pc4 }) => pc4 === "1011")).toEqual(ownTables.areas[0]);
  });
});

test("scholen per verband: onze regel is nagekeken, ook na de bijlage", () => {
  expect(planOf(["scholen-per-verband"]).notes).toEqual([
    {
      title: "Verband anders dan bij DUO (4 scholen nagekeken)",
      lines: ["1011 01AA00 De Eik: bij DUO VO0102, bij ons VO0101", "2011 09ZZ00 Gewone School: bij DUO PO0101, bij ons PO0102"],
    },
    {
      title: "School waarvan wij het verband niet kunnen nakijken",
      lines: ["09ZZ01 Nieuwe School: postcode 9999 staat niet in gebieden/", "09YY00 Zonder postcode: geen postcode"],
    },
  ]);
});

describe("cellen", () => {
  test.each([
    ["PO2601", undefined, "PO2601"],
    ["26.01", "po", "PO2601"],
    ["2601", "vo", "VO2601"],
    ["SWV PO 26-01", undefined, "PO2601"],
    ["vo2601", "po", "VO2601"],
    ["2601", undefined, undefined],
    ["Europoort", "po", undefined],
  ] as const)("verband %s (%s) → %s", (text, sector, code) => expect(verbandCodeOf(text, sector)).toBe(code));

  test.each([
    ["Primair onderwijs", "po"],
    ["VO", "vo"],
    ["mbo", undefined],
  ])("sector %s → %s", (text, sector) => expect(sectorOf(text)).toBe(sector));

  test.each([
    ["www.eik.nl", "https://www.eik.nl"],
    ["WWW.EIK.NL/", "https://www.eik.nl"],
    ["http://eik.nl/Over-Ons/", "http://eik.nl/Over-Ons/"],
    ["0528266192", undefined],
    ["www.taal vis.nl", undefined],
    ["https://eik.nl/over ons", undefined],
    ["eik", undefined],
    ["ftp://eik.nl", undefined],
  ])("website %s → %s", (text, address) => expect(webUrlOf(text)).toBe(address));

  test.each([
    ["1-G", "Kade 1G"],
    ["7-a", "Kade 7a"],
    ["70-3", "Kade 70-3"],
    ["", "Kade"],
  ])("huisnummer %s → %s", (number, line) => expect(postalLine("Kade", number)).toBe(line));

  test.each([
    ["06SV", "06SV00", "06SV00"],
    ["06sv", "1", "06SV01"],
    ["06SV", "", "06SV00"],
    ["6SV", "00", undefined],
  ])("vestiging %s en %s → %s", (institution, location, id) => expect(locationOf(institution, location)).toBe(id));

  test.each([
    ["S PROEFHAGE", "'s-Proefhage"],
    ["PROEFSTAD NH", "Proefstad"],
    ["CAPELLE AAN DEN IJSSEL", "Capelle aan den IJssel"],
    ["DE GLIND", "De Glind"],
    ["DE PROEFHOEK", "de Proefhoek"],
    ["'T HARDE", "'t Harde"],
    ["SINT-MICHIELSGESTEL", "Sint-Michielsgestel"],
    ["VELP NB", "Velp NB"],
    ["PROEFSTAD GEM PROEFHAGE", "Proefstad"],
    ["Damwâld", "Damwâld"],
  ])("plaats %s → %s", (text, name) => expect(townName(text, townsIn(ownTables))).toBe(name));

  test.each([
    ["0002", "", "GM0002"],
    ["GM0002", "", "GM0002"],
    ["2", "", "GM0002"],
    ["", "S PROEFHAGE", "GM0002"],
    ["", "Proefstad (L)", "GM0003"],
    ["", "Zandbergen", "GM0004"],
    ["", "Proefstad", undefined],
    ["9999", "'s-Proefhage", undefined],
  ])("gemeente %s %s → %s", (number, name, code) => expect(findGemeente(ownTables.gemeenten, number, name)?.code).toBe(code));
});
