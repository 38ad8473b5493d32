import { describe, expect, test } from "vitest";
import { type LookupAnswer, lookUp } from "@/lib/region/lookup";
import { lookupIndexOf } from "@/lib/region/lookup-index";
import { answerText } from "@/lib/region/lookup-text";
import { readRegions } from "@/lib/region/read";

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
      const homes = answer.kind === "found" ? [answer.home] : answer.kind === "several" ? answer.homes : [];
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
      "1",
      "0",
      "9",
      "12",
      "3511",
      "ab",
      "Amsterdam",
      " ",
      "\u0000",
      "\u202e",
      "🙂",
      "<script>alert(1)</script>",
      "'; DROP TABLE",
      "９",
      "é",
      "-",
      "(",
      "[",
      ".*",
      "\n",
      "__proto__",
      "constructor",
      "hasOwnProperty",
      "%00",
      "x".repeat(50),
    ];
    // The faster of two: the machine may do something else at the same time.
    const timeOf = (typed: string) => Math.min(...[1, 2].map(() => timed(typed)));
    const timed = (typed: string) => {
      const start = performance.now();
      lookUp(typed, index);
      return performance.now() - start;
    };
    // A fixed seed: a failure can be repeated.
    let seed = 20261125;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const kinds = new Map<string, number>();
    let slowest = 0;
    for (let round = 0; round < 10_000; round += 1) {
      const typed = Array.from({ length: random(6) }, () => pieces[random(pieces.length)]).join("");
      const answer = lookUp(typed, index);
      slowest = Math.max(slowest, timeOf(typed));
      expect(answerText(answer).length).toBeGreaterThan(10);
      kinds.set(answer.kind, (kinds.get(answer.kind) ?? 0) + 1);
    }
    expect([...kinds.keys()].sort()).toEqual(["found", "invalid", "several", "unknown"]);
    // 50 ms on a phone four times slower than this machine.
    expect(slowest).toBeLessThan(12.5);
  });
});
