import { describe, expect, test } from "vitest";
import { type LookupAnswer, lookUp } from "@/lib/region/lookup";
import { lookupIndexOf } from "@/lib/region/lookup-index";
import { answerText } from "@/lib/region/lookup-text";
import { readRegions } from "@/lib/region/read";
import { regionFragment } from "@/lib/region/region-fragment";
import { answerInFragment } from "@/lib/region/region-in-address";

const regions = readRegions();
const index = lookupIndexOf(regions);

const verbandenIn = (answer: LookupAnswer) =>
  (answer.kind === "found" ? [answer.home] : answer.kind === "several" ? answer.homes : []).map(({ po, vo }) => `${po.slug}/${vo.slug}`);

describe("bekende antwoorden", () => {
  test.each([
    ["Groningen", "po2001/vo2001"],
    ["Utrecht", "po2601/vo2601"],
    ["Amsterdam", "po2707/vo2708"],
    ["1381", "po2709/vo2710"],
    ["Rotterdam", "po2806/vo2810"],
    ["3151", "po2803/vo2810"],
    ["Haaksbergen", "po2302/vo2502"],
    ["Noordenveld", "po2001/vo2002"],
  ])("%s → %s", (typed, verbanden) => expect(verbandenIn(lookUp(typed, index))[0]).toBe(verbanden));

  test("elke PC4 uit de tabel geeft zijn eigen twee verbanden", () => {
    const slugOf = new Map(regions.verbanden.map(({ code, slug }) => [code, slug]));
    const wrong = regions.areas.filter(({ pc4, po, vo }) => {
      const found = new Set(verbandenIn(lookUp(pc4, index)));
      return found.size !== 1 || !found.has(`${slugOf.get(po)}/${slugOf.get(vo)}`);
    });
    expect(regions.areas.length).toBeGreaterThan(4000);
    expect(wrong).toEqual([]);
  });

  test("elke gemeente is te vinden met haar naam", () => {
    const wrong = regions.gemeenten.filter(({ name, slug }) => {
      const answer = lookUp(name, index);
      const homes = answer.kind === "found" ? [answer.home] : answer.kind === "several" && answer.why !== "lijkt-op" ? answer.homes : [];
      return !homes.some((home) => home.gemeente.slug === slug);
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe("spelling", () => {
  test.each(["3511 AB", "3511ab", "3511", " 3511  aB ", "3511-AB", "３５１１ ＡＢ", "3511\u00a0AB", "\u202e3511 AB"])(
    "%j is een postcode in Utrecht",
    (typed) => expect(lookUp(typed, index)).toMatchObject({ kind: "found", home: { gemeente: { name: "Utrecht" } } }),
  );
  test.each([
    ["den haag", "'s-Gravenhage"],
    ["DEN BOSCH", "'s-Hertogenbosch"],
    ["gemeente Haarlem", "Haarlem"],
    ["nuenen gerwen en nederwetten", "Nuenen, Gerwen en Nederwetten"],
    ["'s Hertogenbosch", "'s-Hertogenbosch"],
  ])("%s is %s", (typed, name) => expect(lookUp(typed, index)).toMatchObject({ kind: "found", home: { gemeente: { name } } }));
});

describe("een postcode, waar zij ook staat", () => {
  test.each([
    "9711 LM Groningen",
    "9711LM 4",
    "9711,",
    "NL-9711LM",
    "NL9711LM",
    "postcode 9711",
    "(9711 lm)",
    "97 11 LM",
    "9711.LM",
    "٩٧١١",
    "Grote Markt 1\n9711 LM Groningen",
    "Familie de Vries, Hoofdweg 1071, 9711LM Groningen, Nederland",
    "Oude Ebbingestraat 12-3 9711LM",
  ])("%j is Groningen", (typed) =>
    expect(lookUp(typed, index)).toMatchObject({ kind: "found", home: { label: "9711, gemeente Groningen" } }),
  );
  test.each([
    ["1O12 AB", "1012, gemeente Amsterdam"],
    ["3oo1", "3001"],
    ["5o38 kd Tilburg", "5038, gemeente Tilburg"],
  ])("de letter O is een nul: %s", (typed, label) => {
    const answer = lookUp(typed, index);
    expect(answer.kind === "found" ? answer.home.label : answer.kind === "unknown" && answer.typed).toBe(label);
  });
  test("een getal zonder letters gaat voor als het alleen staat; twee postcodes vragen door", () => {
    expect(lookUp("Kerkweg 1071", index)).toMatchObject({ kind: "found", home: { gemeente: { name: "Amsterdam" } } });
    expect(lookUp("9711 LM of 3511 AB", index)).toMatchObject({ kind: "several", homes: [{}, {}] });
  });
  test("een postcode die niet bestaat, met een plaats erbij: de plaats helpt", () => {
    expect(lookUp("1000 AB Amsterdam", index)).toMatchObject({
      kind: "several",
      why: "lijkt-op",
      homes: [{ gemeente: { name: "Amsterdam" } }, {}],
    });
    expect(lookUp("1000 AB", index)).toMatchObject({ kind: "unknown", what: "postcode" });
  });
  test("een getal van vijf cijfers is er geen", () =>
    expect(lookUp("97111", index)).toMatchObject({ kind: "invalid", why: "geen-postcode" }));
});

describe("de vijftig lastigste namen", () => {
  const labels = (typed: string) => {
    const answer = lookUp(typed, index);
    return answer.kind === "found" ? [answer.home.label] : answer.kind === "several" ? answer.homes.map(({ label }) => label) : [];
  };
  test.each([
    ["Born", "Born, gemeente Sittard-Geleen"],
    ["Leek", "Leek, gemeente Westerkwartier"],
    ["Reek", "Reek, gemeente Maashorst"],
    ["Naarden", "Naarden, gemeente Gooise Meren"],
    ["Delfzijl", "Delfzijl, gemeente Eemsdelta"],
    ["Leerdam", "Leerdam, gemeente Vijfheerenlanden"],
    ["Breukelen", "Breukelen, gemeente Stichtse Vecht"],
    ["amsterdam zuidoost", "Amsterdam-Zuidoost, gemeente Amsterdam"],
    ["Capelle a/d IJssel", "gemeente Capelle aan den IJssel"],
    ["capelle ad yssel", "gemeente Capelle aan den IJssel"],
    ["Krimpen a.d. IJssel", "gemeente Krimpen aan den IJssel"],
    ["Nieuwerkerk IJssel", "Nieuwerkerk aan den IJssel, gemeente Zuidplas"],
    ["Koog a/d Zaan", "Koog aan de Zaan, gemeente Zaanstad"],
    ["Stad a/h Haringvliet", "Stad aan 't Haringvliet, gemeente Goeree-Overflakkee"],
    ["Egmond a/d Hoef", "Egmond aan den Hoef, gemeente Bergen (NH.)"],
    ["Egmond a/Zee", "Egmond aan Zee, gemeente Bergen (NH.)"],
    ["St. Oedenrode", "Sint-Oedenrode, gemeente Meierijstad"],
    ["st anthonis", "Sint Anthonis, gemeente Land van Cuijk"],
    ["Sint Annaparochie", "St.-Annaparochie, gemeente Waadhoeke"],
    ["St. Willebrord", "St. Willebrord, gemeente Rucphen"],
    ["St.Maartensdijk", "Sint-Maartensdijk, gemeente Tholen"],
    ["Sint Johannesga", "Sintjohannesga, gemeente De Fryske Marren"],
    ["'s Gravenzande", "'s-Gravenzande, gemeente Westland"],
    ["s-gravenpolder", "'s-Gravenpolder, gemeente Borsele"],
    ["’s‑Heerenberg", "'s-Heerenberg, gemeente Montferland"],
    ["s’Gravenhage", "gemeente 's-Gravenhage"],
    ["The Hague", "gemeente 's-Gravenhage"],
    ["t Harde", "'t Harde, gemeente Elburg"],
    ["het Zandt", "'t Zandt, gemeente Eemsdelta"],
    ["Tull en het Waal", "Tull en 't Waal, gemeente Houten"],
    ["Ysselsteyn", "Ysselsteyn, gemeente Venray"],
    ["Ysselstein", "gemeente IJsselstein"],
    ["IJmuiden", "IJmuiden, gemeente Velsen"],
    ["Ohe en Laak", "Ohé en Laak, gemeente Maasgouw"],
    ["Babylonienbroek", "Babyloniënbroek, gemeente Altena"],
    ["Nieuw & St Joosland", "Nieuw- en Sint Joosland, gemeente Middelburg (Z.)"],
    ["Oost-, West- en Middelbeers", "Oost West en Middelbeers, gemeente Oirschot"],
    ["Hei en Boeicop", "Hei- en Boeicop, gemeente Vijfheerenlanden"],
    ["tweede exloermond", "2e Exloërmond (Tweede Exloërmond), gemeente Borger-Odoorn"],
    ["Bergum", "Burgum (Bergum), gemeente Tytsjerksteradiel"],
    ["Hardegarijp", "Hurdegaryp (Hardegarijp), gemeente Tytsjerksteradiel"],
    ["Anjum", "Eanjum (Anjum), gemeente Noardeast-Fryslân"],
    ["Snits", "Sneek (Snits), gemeente Súdwest-Fryslân"],
    ["Skiermuntseach", "gemeente Schiermonnikoog"],
    ["Zwaagwesteinde", "De Westereen (Zwaagwesteinde), gemeente Dantumadiel"],
    ["Menaldumadeel", "Menaldumadeel, nu gemeente Waadhoeke"],
    ["Menameradiel", "Menaldumadeel (Menameradiel), nu gemeente Waadhoeke"],
    ["noardeast fryslan", "gemeente Noardeast-Fryslân"],
    ["Ten Boer", "Ten Boer, gemeente Groningen"],
    ["Hoek v. Holland", "Hoek van Holland, gemeente Rotterdam"],
    ["Julianadorp", "Julianadorp, gemeente Den Helder"],
    ["gem. Heusden gem Asten", "Heusden, gemeente Asten"],
  ])("%s → %s", (typed, label) => expect(labels(typed)).toEqual([label]));

  test.each([
    ["Bergen", ["gemeente Bergen (L.)", "gemeente Bergen (NH.)"]],
    ["Beek", ["gemeente Beek (L.)", "Beek, gemeente Berg en Dal", "Beek, gemeente Montferland"]],
    ["Hengelo", ["gemeente Hengelo (O.)", "Hengelo, gemeente Bronckhorst"]],
    ["Rijswijk", ["gemeente Rijswijk (ZH.)", "Rijswijk, gemeente Altena", "Rijswijk, gemeente Buren"]],
    ["Winsum", ["Winsum, gemeente Het Hogeland", "Winsum, gemeente Waadhoeke", "Winsum, nu gemeente Westerkwartier"]],
    ["Beers", ["Bears (Beers), gemeente Leeuwarden", "Beers, gemeente Land van Cuijk"]],
    ["Hoek", ["Hoek, gemeente Terneuzen", "Hoek van Holland, gemeente Rotterdam"]],
    ["Zwaagdijk", ["Zwaagdijk-Oost (Zwaagdijk), gemeente Medemblik", "Zwaagdijk-West (Zwaagdijk), gemeente Medemblik"]],
    ["Skarsterlân", ["Skarsterlân, nu gemeente De Fryske Marren", "Skarsterlân, nu gemeente Heerenveen"]],
    ["Haaren", ["Haaren, nu gemeente Boxtel", "Haaren, gemeente Oisterwijk", "Haaren, nu gemeente Tilburg", "Haaren, nu gemeente Vught"]],
  ])("%s is er meer dan één keer: welke?", (typed, wanted) => {
    expect(lookUp(typed, index)).toMatchObject({ kind: "several", why: "plaatsen" });
    expect(labels(typed).sort()).toEqual([...wanted].sort());
  });

  test("een adres zonder postcode: de plaats achteraan gaat voor, en wordt bevestigd", () => {
    expect(labels("Dorpsstraat 12, Naarden")).toEqual(["Naarden, gemeente Gooise Meren"]);
    expect(labels("Almere Buiten")).toEqual(["gemeente Almere"]);
    expect(labels("Ede, Gelderland")).toEqual(["gemeente Ede"]);
    expect(labels("Hoekweg 3 te Leek, Nederland")).toEqual(["Leek, gemeente Westerkwartier"]);
    expect(lookUp("Almere Buiten", index)).toMatchObject({ why: "lijkt-op" });
  });

  test("een spelling wordt alleen geraden als niets zo heet: Born is nooit Borne", () => {
    expect(labels("Born L")).toEqual(["Born, gemeente Sittard-Geleen"]);
    expect(labels("Borrne")).toContain("gemeente Borne");
    expect(labels("Bergen op Zom")).toContain("gemeente Bergen op Zoom");
    expect(labels("Borne")).toEqual(["gemeente Borne"]);
  });
});

describe("nooit raden", () => {
  test("een gesplitste gemeente vraagt door, met de postcodes en plaatsen", () => {
    const answer = lookUp("Rotterdam", index);
    expect(answer).toMatchObject({ kind: "several", why: "gedeeld" });
    expect(answer.kind === "several" && answer.homes.map(({ label }) => label)).toEqual([
      "gemeente Rotterdam, de andere postcodes",
      "gemeente Rotterdam, postcode 3151 (Hoek van Holland)",
      "gemeente Rotterdam, postcode 3181 (Rozenburg)",
    ]);
  });
  test("een PC4 in twee gemeenten vraagt door", () => {
    const answer = lookUp("7963", index);
    expect(answer.kind === "several" && answer.homes.map(({ gemeente }) => gemeente.name)).toEqual(["De Wolden", "Westerveld"]);
  });
  test("een plaats, een begin en een typefout worden bevestigd, ook als er maar één is", () => {
    expect(lookUp("Weesp", index)).toMatchObject({ kind: "several", why: "plaats" });
    expect(lookUp("Berg", index)).toMatchObject({ kind: "several", why: "lijkt-op" });
    expect(lookUp("Utrecth", index)).toMatchObject({ kind: "several", why: "lijkt-op", homes: [{ gemeente: { name: "Utrecht" } }] });
  });
});

describe("wat niet te vinden is", () => {
  test.each([
    ["", "invalid", "Vul een postcode, gemeente of plaats in."],
    ["   ", "invalid", "Vul een postcode, gemeente of plaats in."],
    ["0123 AB", "invalid", "Dit is geen postcode."],
    ["12345", "invalid", "Dit is geen postcode."],
    ["x".repeat(10_000), "invalid", "Dat is te lang."],
    ["🙂", "invalid", "Dit is geen naam."],
    ["1000", "unknown", "Postcode 1000 staat niet in onze lijst."],
    ["Parijs", "unknown", "„Parijs” vinden wij niet."],
  ])("%j is %s", (typed, kind, text) => {
    const answer = lookUp(typed, index);
    expect(answer.kind).toBe(kind);
    expect(answerText(answer)).toContain(text);
  });

  test("tienduizend willekeurige en vijandige invoeren: altijd een antwoord, nooit een fout, snel", () => {
    const pieces = [
      ..."1 0 9 12 3511 971O ab NL- Amsterdam Haren Een a/d St. 's- ij é - ( [ .* \\ | ; ^ ~ % / #".split(" "),
      ...["\u0000", "\u202e", "\ud800", "🙂", "９", "٩٧١١", "İ", "ﬁ", "\n", " ", "<script>alert(1)</script>", "'; DROP TABLE"],
      ...["__proto__", "constructor", "hasOwnProperty", "toString", "%00", "x".repeat(50), "a ".repeat(40), "9".repeat(60)],
    ];
    // The fastest of five: the machine may do something else at the same time.
    const timeOf = (typed: string) => Math.min(...[1, 2, 3, 4, 5].map(() => timed(typed)));
    const timed = (typed: string) => {
      const start = performance.now();
      lookUp(typed, index);
      return performance.now() - start;
    };
    // A fixed seed: a failure can be repeated.
    let seed = 20_261_125;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const kinds = new Map<string, number>();
    const wordless: string[] = [];
    const different = new Set<string>();
    let slowest = 0;
    for (let round = 0; round < 10_000; round += 1) {
      const typed = Array.from({ length: 1 + random(7) }, () => pieces[random(pieces.length)]).join(["", " "][random(2)]);
      const answer = lookUp(typed, index);
      if (round % 50 === 0) slowest = Math.max(slowest, timeOf(typed));
      different.add(typed);
      if (answerText(answer).length <= 10) wordless.push(typed);
      kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
    }
    expect(wordless).toEqual([]);
    expect(different.size).toBeGreaterThan(7000);
    expect([...kinds.keys()].sort()).toEqual(["found", "invalid", "several", "unknown"]);
    expect(slowest).toBeLessThan(5);
    // A busy machine may take its time for ten thousand.
  }, 60_000);
});

describe("het antwoord in het adres", () => {
  test.each([
    ["9711 LM, Kade 4", "#regio=po2001.vo2001"],
    ["Naarden", "#regio=po2709.vo2710"],
    ["Rotterdam", ""],
    ["Parijs", ""],
    ["0000", ""],
  ])("%s → %s: alleen verbanden, en alleen als er één paar is", (typed, fragment) =>
    expect(regionFragment(lookUp(typed, index))).toBe(fragment),
  );
  test("leest terug wat het schreef", () => {
    const answer = answerInFragment("#regio=po2709.vo2710", index);
    expect(answer).toMatchObject({ kind: "linked", po: { slug: "po2709" }, vo: { slug: "vo2710" } });
    expect(answer && answerText(answer)).toContain("Deze verbanden staan in je link.");
  });
  test.each(["", "#gemeenten", "#regio=po2709", "#regio=po9999.vo2710", "#regio=__proto__.constructor", "#regio=<b>.vo2710"])(
    "%j is geen antwoord",
    (fragment) => expect(answerInFragment(fragment, index)).toBeUndefined(),
  );
});
