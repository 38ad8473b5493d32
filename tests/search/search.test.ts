import { describe, expect, test } from "vitest";
import { checkExplanation } from "@/lib/content/check";
import { recordHtml } from "@/lib/publish/write-search-index";
import { siteByLetter } from "@/lib/search/a-to-z";
import { combineHits } from "@/lib/search/combine";
import { countText } from "@/lib/search/count-text";
import { readQuery, writeQuery } from "@/lib/search/fragment";
import { isMeant } from "@/lib/search/is-meant";
import { headingWords, queryWords, textWords } from "@/lib/search/query-words";
import { searchRecords } from "@/lib/search/records";

describe("de vraag in het adres", () => {
  test.each(["hoe lang duurt het", "ib'er & co", "één #plek", "50%"])("komt heel terug: %s", (typed) =>
    expect(readQuery(writeQuery(typed))).toBe(typed),
  );
  test.each(["", "#", "#q=", "#via=a.b", "#q=%E0%A4%A"])("niets of onzin is geen vraag: %s", (fragment) =>
    expect(readQuery(fragment)).toBe(""),
  );
  test("een emoji op de grens wordt niet doormidden geknipt, en een halve valt weg", () => {
    for (const length of [117, 118, 119, 120, 121]) {
      const typed = `${"x".repeat(length)}😀😀`;
      const kept = readQuery(writeQuery(typed));
      expect(typed.startsWith(kept)).toBe(true);
      expect([...kept]).toHaveLength(Math.min(length + 2, 120));
    }
    for (const half of ["\ud83d", "\ude00", "tlv \ud83d", "\ude00\ud83d"]) expect(() => writeQuery(half)).not.toThrow();
    expect(writeQuery("tlv \ud83d")).toBe("#q=tlv%20");
  });
  test("een lege vraag laat niets achter, en een heel lange houdt op", () => {
    expect(writeQuery("  ")).toBe("");
    expect(readQuery(`#q=${"a".repeat(500)}`)).toHaveLength(120);
  });
});

describe("de woorden van een vraag", () => {
  test.each([
    ["Hoe lang duurt het?", ["lang", "duurt"]],
    ["School wil hem niet", ["school", "wil", "niet"]],
    ["ib'er", ["ib", "er"].filter((word) => word !== "er")],
    ["tlv TLV tlv", ["tlv"]],
    ["groep 8", ["groep", "8"]],
    ["de het een", []],
    ["wat is een t.l.v.", ["tlv"]],
    ["T.L.V. so/v.s.o.", ["tlv", "so", "vso"]],
    ["zorgcoördinator", ["zorgcoordinator"]],
  ])("%s", (typed, words) => expect(queryWords(typed)).toEqual(words));
  test("een kop houdt meer woorden dan een tekst", () => {
    expect(headingWords("De school wil hem niet")).toBe("school wil niet");
    expect(textWords("De school wil hem niet toelaten")).toBe("toelaten");
  });
});

describe("wat voor elk woord is gevonden, bij elkaar", () => {
  test("wie meer woorden heeft, staat eerder", () =>
    expect(
      combineHits([
        [
          { id: "a", score: 5 },
          { id: "b", score: 3 },
        ],
        [{ id: "b", score: 3 }],
      ]),
    ).toEqual(["b", "a"]));
  test("een woord dat nergens staat, telt niet mee", () => expect(combineHits([[{ id: "a", score: 5 }], []])).toEqual(["a"]));
  test("wat veel minder waard is, valt weg", () =>
    expect(
      combineHits([
        [
          { id: "a", score: 10 },
          { id: "b", score: 1 },
        ],
      ]),
    ).toEqual(["a"]));
  test("niets geeft niets", () => expect(combineHits([])).toEqual([]));
});

test.each([
  ["hoogbegaaft", "hoogbegaafd", true],
  ["weken", "week", true],
  ["dagen", "dag", true],
  ["asdfghjkl", "assen", false],
  ["zoon", "zo", false],
  ["luiers", "l", false],
])("%s is bedoeld als %s: %s", (typed, found, meant) => expect(isMeant(typed, found)).toBe(meant));

test.each([
  [0, 0, "Niets gevonden voor „x”."],
  [1, 1, "1 plek gevonden voor „x”."],
  [7, 7, "7 plekken gevonden voor „x”."],
  [23, 10, "23 plekken gevonden voor „x”. Dit zijn de eerste 10."],
])("%s gevonden, %s getoond", (count, shown, text) => expect(countText(count, shown, " x ")).toBe(text));

describe("de plekken", () => {
  const records = searchRecords();
  const at = (address: string) => records.find((record) => record.address === address);

  test("een paragraaf draagt haar eigen zoekwoorden, en die van haar pagina daarnaast", () => {
    const section = at("/uitleg/de-tlv/#verlengen");
    expect(section?.words).toContain("verlenging");
    expect(section?.around).toContain("herindicatie");
    expect(section?.place).toBe(at("/uitleg/de-tlv/")?.title);
  });
  test("de tekst van een onderdeel staat bij het onderdeel, niet ook erboven", () => {
    expect(at("/uitleg/de-tlv/#criteria")?.text).not.toContain(at("/uitleg/de-tlv/#pro-en-lwoo")?.text);
  });
  test("een begrip draagt al zijn namen", () => {
    expect(at("/begrippen/arrangement/")?.words).toEqual(expect.arrayContaining(["rugzakje", "LGF"]));
    expect(at("/begrippen/toelaatbaarheidsverklaring/")?.words).toEqual(expect.arrayContaining(["TLV", "toelaatbaarheids verklaring"]));
  });
  test("een deur van de gids draagt wat ouders dan zeggen", () =>
    expect(at("/wat-nu/waarom-weigert-de-school/")?.words).toContain("school wil hem niet"));
  test("wat niet getoond wordt, staat niet bij wat getoond wordt", () => {
    const html = recordHtml({ address: "/x/", title: "T", place: "P", opening: "O", words: ["rugzakje"], around: ["a1"], text: "zin" });
    expect(html).toContain('data-pagefind-weight="8">rugzakje');
    expect(html.match(/<meta[^>]*>/gu)?.join("")).not.toContain("rugzakje");
  });
});

test("de lijst van A tot Z staat op volgorde", () => {
  const letters = siteByLetter().map(({ letter }) => letter);
  expect(letters.length).toBeGreaterThan(15);
  expect(letters).toEqual([...letters].sort());
});

test("een onbekend id bij de zoekwoorden keurt de controle af, en zegt wat wel kan", () => {
  const text = (id: string) =>
    `---\ntitel: Een titel\nomschrijving: Een zin van meer dan veertig tekens over deze pagina.\nvraag: Wat is dit?\nstap: verband-beslist\ntrefwoorden:\n  - iets\nzoekwoorden:\n  ${id}:\n    - ander woord\n---\n\n<InHetKort>\n\nKort.\n\n</InHetKort>\n\n## Wie? [#wie]\n\nTekst.\n\n<Bronnen feiten="1.1" />\n`;
  expect(() => checkExplanation(text("wie"), "x.mdx", "2026-11-25")).not.toThrow();
  expect(() => checkExplanation(text("weg"), "x.mdx", "2026-11-25")).toThrow(
    'x.mdx: zoekwoorden: geen kop heeft het id "weg". Kies uit: wie.',
  );
});
