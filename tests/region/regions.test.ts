import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { byLetter } from "@/lib/by-letter";
import { origins, reservesFor, schoolsAsOf } from "@/lib/region/origin";
import { checked, readRegions, readTables } from "@/lib/region/read";
import { byName, gemeentenOfVerband, schoolsOfVerband, verbandenOfGemeente, verbandName, verbandOf } from "@/lib/region/region";
import { groupSchools } from "@/lib/region/school-groups";
import { slugOf } from "@/lib/region/slug";
import { areasInWords, certaintyInWords } from "@/lib/region/words";

const regions = readRegions();

describe("de tabellen", () => {
  test("zijn compleet", () => {
    expect(regions.areas).toHaveLength(4075);
    expect(regions.gemeenten).toHaveLength(342);
    expect(regions.schools).toHaveLength(1093);
    expect(regions.towns).toHaveLength(2627);
    expect(regions.verbanden.filter(({ sector, region }) => sector === "po" && region)).toHaveLength(75);
    expect(regions.verbanden.filter(({ sector, region }) => sector === "vo" && region)).toHaveLength(74);
    expect(regions.verbanden.filter(({ region }) => region === undefined)).toHaveLength(2);
  });

  test("elke gemeente heeft een PO- en een VO-verband, elk verband minstens één gemeente", () => {
    for (const { code, name } of regions.gemeenten) {
      for (const sector of ["po", "vo"] as const) expect(verbandenOfGemeente(code, sector).length, `${name} ${sector}`).toBeGreaterThan(0);
    }
    for (const verband of regions.verbanden.filter(({ region }) => region)) {
      expect(gemeentenOfVerband(verband).length, verband.code).toBeGreaterThan(0);
    }
  });

  test("21 gemeenten zijn gesplitst in po, 26 in vo", () => {
    const split = (sector: "po" | "vo") => regions.gemeenten.filter(({ code }) => verbandenOfGemeente(code, sector).length > 1).length;
    expect([split("po"), split("vo")]).toEqual([21, 26]);
  });

  test("elke school staat bij het verband van haar postcode, elk soort in één groep", () => {
    const placed = regions.verbanden.flatMap((verband) => schoolsOfVerband(verband));
    // A school for so and vso belongs with each part to a verband of its own (fact 1.3).
    const twofold = regions.schools.filter(({ kinds }) => kinds.includes("so") && kinds.includes("vso"));
    expect(placed).toHaveLength(regions.schools.length + twofold.length);
    const grouped = groupSchools(regions.schools).flatMap(({ schools }) => schools);
    const addresses = regions.schools.map(({ name, street, postcode, kinds }) => `${name} ${street} ${postcode} ${kinds}`);
    expect(grouped).toHaveLength(new Set(addresses).size);
    expect(grouped.length).toBeGreaterThan(1000);
  });

  test("de landelijke gegevens noemen hun bron en dag", () => {
    expect(origins().length).toBeGreaterThan(4);
    expect(schoolsAsOf()).toBe("2026");
    expect(reservesFor(["1381"])).toHaveLength(1);
    expect(reservesFor(["1011"])).toEqual([]);
  });
});

describe("wat niet zeker is, staat er niet als feit", () => {
  test("een werknaam verschijnt nergens: nummer en regio staan er in de plaats", () => {
    const unchecked = regions.verbanden.filter(({ certainty }) => certainty === "ongecontroleerd");
    expect(unchecked.length).toBeGreaterThan(30);
    for (const verband of unchecked) {
      expect(verband.ownName, verband.code).toBeUndefined();
      expect(certaintyInWords(verband)).toContain("vonden wij niet");
    }
    expect(verbandName(verbandOf("VO2705"))).toBe("samenwerkingsverband VO 27.05, regio Haarlem");
  });

  test("de werkcode van de Hoeksche Waard staat nergens", () => {
    const { slug, number } = verbandOf("VOHW");
    expect([slug, number]).toEqual(["vo-hoeksche-waard", undefined]);
  });
});

describe("namen en adressen", () => {
  test.each([
    ["'s-Gravenhage", "s-gravenhage"],
    ["Súdwest-Fryslân", "sudwest-fryslan"],
    ["Bergen (NH.)", "bergen-nh"],
    ["Nuenen, Gerwen en Nederwetten", "nuenen-gerwen-en-nederwetten"],
  ])("%s → %s", (name, slug) => expect(slugOf(name)).toBe(slug));

  test("gemeenten van A tot Z, elk één keer", () => {
    const letters = byLetter(regions.gemeenten.toSorted(byName));
    expect(letters[0]?.letter).toBe("A");
    expect(letters.flatMap(({ lines }) => lines)).toHaveLength(342);
    expect(letters.find(({ letter }) => letter === "S")?.lines.map(({ name }) => name)).toContain("'s-Gravenhage");
  });

  test("postcodes in woorden: een rij is kort, een plaats staat erbij", () => {
    const areas = regions.areas.filter(({ pc4 }) => ["1381", "1382", "1383", "1384"].includes(pc4));
    expect(areasInWords(areas)).toBe("postcode 1381 tot en met 1384 (Weesp)");
    expect(areasInWords(regions.areas.filter(({ pc4 }) => pc4 === "3151"))).toBe("postcode 3151 (Hoek van Holland)");
  });
});

describe("elke fout in een tabel noemt bestand, regel, kolom en oplossing", () => {
  const good = {
    "gemeenten.csv": "code;naam;breedte;lengte\nGM0001;Proefstad;52.1;5.1\n",
    "gebieden/10.csv": "pc4;gemeente;ook;po;vo;plaats\n1011;GM0001;;PO0101;VO0101;\n",
    "verbanden-po.csv":
      "code;werkcode;pagina;regio;naam;website;email;adres;postcode;plaats;steunpunt_website;steunpunt_email;zekerheid;bron;peildatum;voorbehoud\nPO0101;;po0101;Proefstad;Proef PO;;;;;;;;bron;https://proef.nl;2026;\n",
    "verbanden-vo.csv":
      "code;werkcode;pagina;regio;naam;website;email;adres;postcode;plaats;steunpunt_website;steunpunt_email;zekerheid;bron;peildatum;voorbehoud\nVO0101;;vo0101;Proefstad;Proef VO;;;;;;;;bron;https://proef.nl;2026;\n",
    "scholen/10.csv":
      "id;naam;soort;cluster;doelgroepen;breed;adres;postcode;plaats;gemeente;telefoon;website;breedte;lengte;geschat\n01AA00;De Proef;so vso;3;so:ZMLK vso:LG,MGF;;Straat 1;1011 AB;Proefstad;GM0001;0101234567;;52.1;5.1;\n",
    "verdacht.csv": "id;kolom;waarde;wordt;reden;zin\n01AA00;website;www.proef;;dit adres is afgekapt;\n",
    "plaatsen.csv": "naam;ook;soort;gemeente;postcodes\nKern;Oude Kern, Kern NH;plaats;GM0001;1011\n",
  };
  const faultsOf = (changed: Partial<Record<keyof typeof good, string>>) => {
    const root = mkdtempSync(join(tmpdir(), "regio-"));
    for (const folder of ["gebieden", "scholen"]) mkdirSync(join(root, folder));
    for (const [file, text] of Object.entries({ ...good, ...changed })) writeFileSync(join(root, file), text);
    try {
      checked(readTables(root));
      return "geen fout";
    } catch (error) {
      return (error as Error).message;
    }
  };

  test("een goede map", () => expect(faultsOf({})).toBe("geen fout"));
  test.each([
    [
      "een kolom te weinig",
      "gemeenten.csv",
      "code;naam;breedte\nGM0001;Proefstad;52.1\n",
      'gemeenten.csv:1: kolom "lengte" ontbreekt. Schrijf als eerste regel: code;naam;breedte;lengte',
    ],
    [
      "een cel te veel",
      "gemeenten.csv",
      `${good["gemeenten.csv"]}GM0002;A;52;5;6\n`,
      "gemeenten.csv:3: deze regel heeft te veel of te weinig cellen.",
    ],
    ["een lege tabel", "gemeenten.csv", "code;naam;breedte;lengte\n", "gemeenten.csv: er staan geen regels in."],
    [
      "een verkeerde gemeentecode",
      "gemeenten.csv",
      good["gemeenten.csv"].replace("GM0001", "0001"),
      "gemeenten.csv:2: code: dit is geen code van een gemeente. Schrijf GM en vier cijfers: GM0363.",
    ],
    [
      "een punt in zee",
      "gemeenten.csv",
      good["gemeenten.csv"].replace("52.1", "12.1"),
      "gemeenten.csv:2: breedte: deze breedte ligt buiten Nederland.",
    ],
    [
      "een punt dat geen getal is",
      "gemeenten.csv",
      good["gemeenten.csv"].replace("52.1", "52,1"),
      "gemeenten.csv:2: breedte: dit is geen getal.",
    ],
    [
      "een verkeerde postcode",
      "gebieden/10.csv",
      good["gebieden/10.csv"].replace("1011", "101"),
      "gebieden/10.csv:2: pc4: dit is geen PC4. Schrijf vier cijfers: 1381.",
    ],
    [
      "een postcode in het verkeerde bestand",
      "gebieden/10.csv",
      good["gebieden/10.csv"].replace("1011", "2011"),
      "gebieden/10.csv:2: 2011 hoort hier niet.",
    ],
    [
      "een onbekende gemeente",
      "gebieden/10.csv",
      good["gebieden/10.csv"].replace("GM0001", "GM0002"),
      "gebieden/10.csv:2: 1011: gemeente GM0002 staat niet in gemeenten.csv.",
    ],
    [
      "een onbekend verband",
      "gebieden/10.csv",
      good["gebieden/10.csv"].replace("PO0101", "PO0102"),
      "gebieden/10.csv:2: 1011: verband PO0102 staat niet in verbanden-po.csv.",
    ],
    [
      "een postcode twee keer",
      "gebieden/10.csv",
      `${good["gebieden/10.csv"]}1011;GM0001;;PO0101;VO0101;\n`,
      "gebieden/10.csv:3: 1011 staat er twee keer.",
    ],
    [
      "een onbekende zekerheid",
      "verbanden-po.csv",
      good["verbanden-po.csv"].replace(";bron;https", ";zeker;https"),
      "verbanden-po.csv:2: zekerheid: kies uit: bron, derde, ongecontroleerd.",
    ],
    [
      "een website zonder https",
      "verbanden-po.csv",
      good["verbanden-po.csv"].replace("https://proef.nl", "proef.nl"),
      "verbanden-po.csv:2: bron: dit is geen webadres. Begin met https://, en dan de naam van de site.",
    ],
    [
      "een onbekende soort school",
      "scholen/10.csv",
      good["scholen/10.csv"].replace("so vso", "so mbo"),
      "scholen/10.csv:2: soort.1: kies uit: sbo, so, vso, pro",
    ],
    [
      "een school op een onbekende postcode",
      "scholen/10.csv",
      good["scholen/10.csv"].replace("1011 AB", "1012 AB"),
      "scholen/10.csv:2: 01AA00 De Proef: postcode 1012 AB staat niet in gebieden/.",
    ],
    [
      "een onbekend cluster",
      "scholen/10.csv",
      good["scholen/10.csv"].replace(";3;so:", ";5;so:"),
      "scholen/10.csv:2: cluster: schrijf 1, 2, 3, 4 of 3/4, of laat de cel leeg.",
    ],
    [
      "een onbekende doelgroep",
      "scholen/10.csv",
      good["scholen/10.csv"].replace("so:ZMLK", "so:ZMLQ"),
      'scholen/10.csv:2: doelgroepen: "ZMLQ" is geen doelgroep. Schrijf so: of vso: met de letters van DUO',
    ],
    [
      "een doelgroep zonder soort",
      "scholen/10.csv",
      good["scholen/10.csv"].replace("so:ZMLK", "ZMLK"),
      'scholen/10.csv:2: doelgroepen: "ZMLK" is geen doelgroep.',
    ],
    [
      "een verkeerd telefoonnummer",
      "scholen/10.csv",
      good["scholen/10.csv"].replace("0101234567", "010-123456"),
      "scholen/10.csv:2: telefoon: dit is geen telefoonnummer. Schrijf tien cijfers die met 0 beginnen: 0592820394.",
    ],
    [
      "een verdachte cel die terug is",
      "scholen/10.csv",
      good["scholen/10.csv"].replace("0101234567;;", "0101234567;https://www.proef.nl;"),
      'scholen/10.csv:2: 01AA00 De Proef: website: hier staat "https://www.proef.nl". Verdacht volgens verdacht.csv: laat de cel leeg, of verbeter de regel daar.',
    ],
    [
      "een verdachte cel van een onbekende school",
      "verdacht.csv",
      good["verdacht.csv"].replace("01AA00", "01AA09"),
      "verdacht.csv:2: 01AA09: deze vestiging staat niet in scholen/. Haal de regel weg.",
    ],
    [
      "een verdachte cel twee keer",
      "verdacht.csv",
      `${good["verdacht.csv"]}01AA00;website;www.proef;;nog eens;\n`,
      "verdacht.csv:3: 01AA00: website staat er twee keer. Haal één regel weg.",
    ],
    [
      "een verdachte cel in een onbekende kolom",
      "verdacht.csv",
      good["verdacht.csv"].replace(";website;", ";fax;"),
      "verdacht.csv:2: kolom: kies uit: naam, adres, postcode, plaats, telefoon, website.",
    ],
    [
      "een plaats van een onbekende soort",
      "plaatsen.csv",
      good["plaatsen.csv"].replace(";plaats;", ";dorp;"),
      "plaatsen.csv:2: soort: kies uit: plaats, oude gemeente, gemeente.",
    ],
    [
      "een plaats in een onbekende gemeente",
      "plaatsen.csv",
      good["plaatsen.csv"].replace("GM0001;1011", "GM0002;"),
      "plaatsen.csv:2: Kern: gemeente GM0002 staat niet in gemeenten.csv.",
    ],
    [
      "een plaats op een postcode van een andere gemeente",
      "plaatsen.csv",
      good["plaatsen.csv"].replace(";1011", ";1012"),
      "plaatsen.csv:2: Kern: postcode 1012 ligt volgens gebieden/ niet in gemeente GM0001.",
    ],
    [
      "een plaats twee keer",
      "plaatsen.csv",
      `${good["plaatsen.csv"]}Kern;;plaats;GM0001;\n`,
      "plaatsen.csv:3: Kern, plaats in GM0001 staat er twee keer.",
    ],
    [
      "een gemeente die zo niet heet",
      "plaatsen.csv",
      good["plaatsen.csv"].replace(";plaats;", ";gemeente;"),
      "plaatsen.csv:2: Kern: zo heet gemeente GM0001 niet. Schrijf Proefstad.",
    ],
  ] as const)("%s", (_, file, text, message) => expect(faultsOf({ [file]: text })).toContain(message));
});
