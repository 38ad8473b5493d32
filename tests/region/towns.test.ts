import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Home, type LookupAnswer, lookUp } from "@/lib/region/lookup";
import { lookupIndexOf } from "@/lib/region/lookup-index";
import { readRegions } from "@/lib/region/read";

const regions = readRegions();
const index = lookupIndexOf(regions);
const nameOf = new Map(regions.gemeenten.map(({ code, name }) => [code, name]));
const areaOf = new Map(regions.areas.map((area) => [area.pc4, area]));
const slugOf = new Map(regions.verbanden.map(({ code, slug }) => [code, slug]));

const homesIn = (answer: LookupAnswer): readonly Home[] =>
  answer.kind === "found" ? [answer.home] : answer.kind === "several" ? answer.homes : [];
/** An answer to a name is sure, or confirmed by the parent; a guess at its spelling does not count. */
const isByName = (answer: LookupAnswer) => answer.kind === "found" || (answer.kind === "several" && answer.why !== "lijkt-op");

describe("de tabel van plaatsen", () => {
  test("elke plaats is te vinden, en leidt naar haar gemeente van nu en de twee verbanden van haar postcodes", () => {
    const wrong = regions.towns.flatMap(({ name, otherNames, gemeente, pc4s }) =>
      [name, ...otherNames].filter((typed) => {
        const answer = lookUp(typed, index);
        const own = homesIn(answer).filter((home) => home.gemeente.name === nameOf.get(gemeente));
        const found = new Set(own.map(({ po, vo }) => `${po.slug} ${vo.slug}`));
        const wanted = pc4s.flatMap((pc4) => areaOf.get(pc4) ?? []).map(({ po, vo }) => `${slugOf.get(po)} ${slugOf.get(vo)}`);
        return !isByName(answer) || own.length === 0 || wanted.some((verbanden) => !found.has(verbanden));
      }),
    );
    expect(regions.towns.filter(({ kind }) => kind === "plaats").length).toBeGreaterThan(2300);
    expect(regions.towns.filter(({ kind }) => kind === "oude gemeente").length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test("een plaats ligt binnen een gemeente nooit in twee gebieden: daar rekent de index op", () => {
    const split = regions.towns.filter(
      ({ kind, pc4s }) => kind === "plaats" && new Set(pc4s.map((pc4) => `${areaOf.get(pc4)?.po} ${areaOf.get(pc4)?.vo}`)).size > 1,
    );
    expect(split.map(({ name }) => name)).toEqual([]);
  });

  test("elke plaats van een school en bij een gesplitste postcode staat erin", () => {
    const named = [...regions.schools.map(({ town }) => town), ...regions.areas.flatMap(({ town }) => town ?? [])];
    expect(named.length).toBeGreaterThan(1000);
    expect([...new Set(named)].filter((town) => !isByName(lookUp(town, index)))).toEqual([]);
  });
});

describe("wat ouders typen", () => {
  test.each([
    ["A'dam", "Amsterdam"],
    ["R'dam", "Rotterdam"],
    ["Den Bosch", "'s-Hertogenbosch"],
    ["Den Haag", "'s-Gravenhage"],
    ["Berkel-Rodenrijs", "Lansingerland"],
    ["Krimpen a/d IJssel", "Krimpen aan den IJssel"],
    ["Wijk b Duurstede", "Wijk bij Duurstede"],
    ["St. Michielsgestel", "Sint-Michielsgestel"],
    ["Snits", "Súdwest-Fryslân"],
    ["Ljouwert", "Leeuwarden"],
    ["Hoogezand Sappemeer", "Midden-Groningen"],
    ["Hengelo (Gld)", "Bronckhorst"],
  ])("%s is in %s, en geen gok", (typed, gemeente) => {
    const answer = lookUp(typed, index);
    expect(isByName(answer)).toBe(true);
    expect(homesIn(answer).map((home) => home.gemeente.name)).toContain(gemeente);
  });

  test("een gok naar de spelling komt er alleen als geen plaats zo heet", () => {
    const guesses = ["Utrect", "Amersfort", "Vlissinge"].map((typed) => lookUp(typed, index));
    for (const answer of guesses) expect(answer).toMatchObject({ kind: "several", why: "lijkt-op" });
    const real = regions.towns.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(real.length).toBeGreaterThan(2900);
    expect(real.filter((name) => !isByName(lookUp(name, index)))).toEqual([]);
  });

  test("een postcode wordt overal in de tekst gevonden: elke van de 4.075, op vier manieren", () => {
    const lost = regions.areas.flatMap(({ pc4 }) =>
      [pc4, `${pc4}ab`, `NL-${pc4} AB`, `Kade 4, ${pc4} ab Plaats`].filter(
        (typed) => !homesIn(lookUp(typed, index)).some(({ label }) => label.startsWith(pc4)),
      ),
    );
    expect(regions.areas).toHaveLength(4075);
    expect(lost).toEqual([]);
  });
});

describe("de lijst van 2014 (4pp), zoals zij is", () => {
  const lines = readFileSync("tests/region/towns-2014.csv", "utf8").trim().split("\n").slice(1);
  const list = lines.map((line) => {
    const [name = "", others = "", gemeente = "", pc4s = ""] = line.split(";");
    return { name, others: others.split(",").filter(Boolean), gemeente, pc4s: pc4s.split(" ") };
  });
  const gemeentenNow = (pc4s: readonly string[]) => pc4s.flatMap((pc4) => nameOf.get(areaOf.get(pc4)?.gemeente ?? "") ?? []);
  const isWrong = (typed: string, pc4s: readonly string[]) => {
    const answer = lookUp(typed, index);
    const found = new Set(homesIn(answer).map(({ gemeente }) => gemeente.name));
    return !isByName(answer) || gemeentenNow(pc4s).some((gemeente) => !found.has(gemeente));
  };

  /** What the list itself has wrong, or what nobody types, with the reason. */
  const exceptions: Readonly<Record<string, string>> = {
    Glas: "zo heet geen plaats: 9791 is Ten Boer",
    "Alde Leie 9072": "9072 lag in het Bildt: dat is Nij Altoenae",
    "Amsterdam 1099": "1099 ligt in Ouder-Amstel: dat is Amsterdam-Duivendrecht",
  };
  const cutOff: Readonly<Record<string, string>> = Object.fromEntries(
    [
      "LUCHTH SCHIPHOL",
      "NEDERHORST D BERG",
      "ST MAARTENSVLOTBR",
      "BLESKENSGRAAF CA",
      "STAD AH HARINGVL",
      "HENDR IDO AMBACHT",
      "HARDINXV GIESSEND",
      "NIEUW EN ST JOOSL",
      "SEROOSKERKE WALCH",
      "H LANDSTICHTING",
      "VARSSELDER VELDH",
      "EMMER COMPAS",
      "DRACHTSTERCOMPAGN",
      "GASSELTERNYV MOND",
      "ANNERVEENSCHE KAN",
      "EEXTERVEENSCHE KAN",
      "Walem (ged.)",
      "Laag-Soeren (ged.)",
      "ww",
    ].map((name) => [name, "afgekapt door de oude posterijen, of een rest"]),
  );

  test("elke naam en elke andere schrijfwijze leidt naar de gemeente waarin haar postcodes nu liggen", () => {
    const checked = list.flatMap(({ name, others, pc4s }) => [
      ...(name in exceptions ? [] : [{ typed: name, pc4s: pc4s.filter((pc4) => !(`${name} ${pc4}` in exceptions)) }]),
      ...others
        .filter((other) => !(other in cutOff))
        .map((typed) => ({ typed, pc4s: pc4s.filter((pc4) => !(`${name} ${pc4}` in exceptions)) })),
    ]);
    expect(new Set(list.map(({ name }) => name)).size).toBeGreaterThan(2300);
    expect(checked.length).toBeGreaterThan(2800);
    expect(checked.filter(({ typed, pc4s }) => isWrong(typed, pc4s)).map(({ typed }) => typed)).toEqual([]);
  });

  test("een postcode die er niet meer is, laat haar plaats in de gemeente van toen, want die is er nog", () => {
    const gone = list.filter(({ pc4s }) => pc4s.every((pc4) => !areaOf.has(pc4)));
    expect(
      [...new Set(gone.map(({ name }) => name))].filter((name) =>
        list.filter((line) => line.name === name).every((line) => gone.includes(line)),
      ),
    ).toEqual(["Heurne"]);
    expect(homesIn(lookUp("Heurne", index)).map(({ gemeente }) => gemeente.name)).toEqual(["Aalten"]);
  });

  /** A PC4 that the list gives the wrong gemeente: it confuses two towns of one name, or the regulation of 2015 says otherwise. */
  const wrongGemeente: Readonly<Record<string, string>> = {
    "De Marne 9822": "Niekerk in Grootegast",
    "Eemsmond 9924": "Startenhuizen in Loppersum",
    "Menterwolde 9631": "Borgercompagnie in Veendam",
    "Leeuwarderadeel 9072": "Nij Altoenae in het Bildt",
  };

  test("elke gemeente van toen leidt naar alle gemeenten van nu waarin haar postcodes liggen", () => {
    const now = new Set(regions.gemeenten.map(({ name }) => name.replace(/\s*\(.*\)$/u, "")));
    const old = [...new Set(list.map(({ gemeente }) => gemeente))].filter((name) => name !== "" && name !== "Glas" && !now.has(name));
    const wrong = old.filter((name) =>
      isWrong(
        name,
        list
          .filter(({ gemeente }) => gemeente === name)
          .flatMap(({ pc4s }) => pc4s)
          .filter((pc4) => !(`${name} ${pc4}` in wrongGemeente)),
      ),
    );
    expect(old.length).toBeGreaterThan(110);
    expect(wrong).toEqual([]);
  });
});
