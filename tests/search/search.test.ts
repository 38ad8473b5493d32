import { describe, expect, test } from "vitest";
import { checkExplanation } from "@/lib/content/check";
import { siteByLetter } from "@/lib/search/a-to-z";
import { compactRows, fullRows, type Row } from "@/lib/search/compact-rows";
import { countText } from "@/lib/search/count-text";
import { readQuery, writeQuery } from "@/lib/search/fragment";
import type { SearchRecord } from "@/lib/search/record";
import { searchRecords } from "@/lib/search/records";
import { sameWords } from "@/lib/search/same-words";
import { openSearch } from "@/lib/search/search";
import { type SearchFile, searchFileOf } from "@/lib/search/search-file";
import { queryWords, stemOf, wordsOf, wordsToIndex } from "@/lib/search/words";
import { edition } from "@/tests/edition";

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
  const stems = (typed: string) => wordsOf(typed).flatMap((word) => stemOf(word) ?? []);
  test.each([
    ["School wil hem", []],
    ["groep 8", ["groep", "8"]],
    ["de het een", []],
  ])("%s", (typed, expected) => expect(stems(typed)).toEqual(expected));
  test.each([
    ["tlv", "TLV", "t.l.v.", "toelaatbaarheidsverklaring"],
    ["aanvragen", "aanvraag", "aangevraagd"],
    ["schorsen", "schorsing", "schorsingen", "geschorst", "geschorsd", "schorzing"],
    ["brief", "brieven"],
    ["weigeren", "geweigerd", "wijgeren", "gewijgerd"],
    ["begeleiding", "begelijding", "hulp"],
    ["commissie", "komissie", "comissie"],
    ["docent", "juf", "leerkracht"],
    ["zorgcoördinator", "zorgcoordinator"],
  ])("%s is hetzelfde als de rest van zijn regel", (...words) => expect(new Set(words.flatMap(stems)).size).toBe(1));
  test.each([
    ["so", "vso"],
    ["aanmelden", "inschrijven"],
    ["schorsen", "verwijderen"],
    ["klacht", "bezwaar"],
    ["ondersteuningsplan", "ontwikkelingsperspectief"],
    ["plek", "school"],
    ["12", "16"],
  ])("%s is iets anders dan %s", (...words) => expect(new Set(words.map((word) => String(stems(word)))).size).toBe(2));
  test("twee woorden naast elkaar tellen ook als één", () =>
    expect(queryWords("samenwerkings verband zoeken", () => true)).toEqual([
      "samenwerkings",
      "verband",
      "zoeken",
      "samenwerkingsverband",
      "verbandzoeken",
    ]));
  test.each([
    ["dyslexiebehandeling", ["dyslexiebehandeling", "dyslexie", "behandeling"]],
    ["leerlingsbehandeling", ["leerlingsbehandeling", "leerling", "behandeling"]],
    ["dyslexie", ["dyslexie"]],
    ["behandelingxy", ["behandelingxy"]],
  ])("een woord dat nergens staat, telt ook in zijn twee delen: %s", (typed, expected) =>
    expect(queryWords(typed, (word) => ["dyslexie", "behandeling", "leerling"].includes(word))).toEqual(expected),
  );
  test.each([
    ["Wanneer mag een school mijn kind weigeren?", ["schoolweigert"]],
    ["school wil hem niet", ["schoolweigert"]],
    ["mijn dochter is geweigerd", ["schoolweigert"]],
    ["mijn kind weigert naar school te gaan", ["kindweigert"]],
    ["mijn zoon wil niet naar school", ["kindweigert"]],
    ["naar school. mijn kind weigert", ["kindweigert"]],
    ["mijn kind gaat naar school", []],
  ])("wie er weigert, telt mee: %s", (typed, expected) => expect(wordsToIndex(typed).slice(wordsOf(typed).length)).toEqual(expected));
  test("geen woord staat op twee regels van het register, en elk woord telt mee", () => {
    const words = sameWords.flat();
    expect(sameWords.length).toBeGreaterThan(40);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(words.filter((word) => stemOf(word) === undefined)).toEqual([]);
    expect(sameWords.filter((line) => line.length < 2 || new Set(line.map(stemOf)).size !== 1)).toEqual([]);
    const firsts = sameWords.map(([first = ""]) => stemOf(first));
    expect(firsts.filter((stem, index) => firsts.indexOf(stem) !== index)).toEqual([]);
  });
});

describe("zoeken", () => {
  const record = (address: string, title: string, rest: Partial<SearchRecord> = {}): SearchRecord => ({
    address,
    title,
    within: "Ergens",
    opening: "Zo begint het.",
    words: [],
    around: [],
    text: "",
    ...rest,
  });
  const records = [
    record("/vraag/verlengen/", "Hoe verleng ik een TLV?", { words: ["tlv verlengen"] }),
    record("/uitleg/de-tlv/", "De TLV", { words: ["toelaatbaarheidsverklaring"] }),
    record("/uitleg/de-tlv/#a", "Een TLV verlengen"),
    record("/uitleg/de-tlv/#b", "Verlengen van een TLV"),
    record("/uitleg/de-tlv/#c", "TLV en verlengen"),
    record("/begrippen/tlv/", "Toelaatbaarheidsverklaring (TLV)", { words: ["toelaatbaarheidsverklaring", "TLV"] }),
    record("/uitleg/vervoer/", "Vervoer naar school", { words: ["taxibus"], text: "De gemeente betaalt." }),
    record("/regio/buren/", "Buren", { words: ["Buren"] }),
    record("/uitleg/ruzie/", "Ruzie met de buren", { words: ["buren klagen"] }),
  ];
  const { find } = openSearch(JSON.parse(JSON.stringify(searchFileOf(records))) as SearchFile);
  const addresses = (typed: string, most = 5) => find(typed, most).places.map(({ address }) => address);

  test("een antwoord komt eerst, en één pagina vult de lijst niet", () => {
    expect(addresses("tlv verlengen")[0]).toBe("/vraag/verlengen/");
    expect(addresses("tlv verlengen", 3).filter((address) => address.startsWith("/uitleg/de-tlv/")).length).toBeLessThanOrEqual(2);
    expect(find("tlv verlengen", 99).count).toBe(addresses("tlv verlengen", 99).length);
  });
  test.each(["wat is een tlv", "wat betekent toelaatbaarheidsverklaring", "TLV"])("%s: eerst het woord", (typed) =>
    expect(addresses(typed)[0]).toBe("/begrippen/tlv/"),
  );
  test.each([
    ["wat is een tlv", "/begrippen/tlv/"],
    ["toelaatbaarheidsverklaring wat is dat", "/begrippen/tlv/"],
    ["buren", "/regio/buren/"],
    ["gemeente Buren", "/regio/buren/"],
    ["ruzie met de buren", "/uitleg/ruzie/"],
  ])("%s", (typed, first) => expect(addresses(typed)[0]).toBe(first));
  test.each(["vervoer", "vervoeer", "ver voer", "taxi bus", "taxi"])("%s: ook met een fout, los, of half", (typed) =>
    expect(addresses(typed)[0]).toBe("/uitleg/vervoer/"),
  );
  test("alle woorden tellen, en hun volgorde niet", () =>
    expect(addresses("verlengen tlv hoe moet dat voor mijn zoon")).toEqual(addresses("hoe moet dat voor mijn zoon tlv verlengen")));
  test("een woord dat alleen in een tekst staat, wordt gevonden; een woord waarmee al gezocht wordt, leidt daar niet heen", () => {
    const texts = [record("/uitleg/a/", "Vervoer", { text: "de chauffeur" }), record("/uitleg/b/", "Kosten", { text: "vervoer" })];
    const { find: look } = openSearch(searchFileOf(texts));
    expect(look("chauffeur", 5).places.map(({ address }) => address)).toEqual(["/uitleg/a/"]);
    expect(look("vervoer", 5).places.map(({ address }) => address)).toEqual(["/uitleg/a/"]);
  });
  test("rijen komen uit hun kolommen zoals zij erin gingen", () => {
    const rows: Row[] = [
      ["/a/", "A", "x", "begin"],
      ["/b/", "B", "y", ""],
      ["/c/", "C", "x", "eind"],
    ];
    expect(fullRows(compactRows(rows))).toEqual(rows);
    expect(compactRows(rows).wholes).toEqual(["x", "y"]);
  });
  test("wat niet getoond wordt, staat niet bij wat getoond wordt", () => {
    expect(JSON.stringify(find("taxibus", 5))).not.toContain("taxibus");
    expect(find("taxibus", 5).places).toEqual([
      { address: "/uitleg/vervoer/", title: "Vervoer naar school", within: "Ergens", opening: "Zo begint het." },
    ]);
  });
  test.each(["asdfghjkl", "xqzw", "?!", "de het een", ""])("onzin vindt niets: %s", (nonsense) =>
    expect(find(nonsense, 10)).toEqual({ count: 0, places: [] }),
  );
});

test.each([
  [0, 0, "Niets gevonden voor „x”."],
  [1, 1, "1 plek gevonden voor „x”."],
  [7, 7, "7 plekken gevonden voor „x”."],
  [23, 10, "23 plekken gevonden voor „x”. Dit zijn de eerste 10."],
])("%s gevonden, %s getoond", (count, shown, text) => expect(countText(count, shown, " x ")).toBe(text));

describe("de plekken", () => {
  const records = searchRecords(edition);
  test.each([
    ["mijn kind weigert naar school te gaan", "/vraag/mijn-kind-durft-niet-naar-school/"],
    ["de school weigert mijn kind", "/vraag/wanneer-mag-een-school-mijn-kind-weigeren/"],
  ])("wie er weigert, maakt verschil: %s", (typed, first) =>
    expect(openSearch(searchFileOf(records)).find(typed, 1).places[0]?.address).toBe(first),
  );
  const at = (address: string) => records.find((record) => record.address === address);

  test("een paragraaf draagt haar eigen zoekwoorden, en die van haar pagina daarnaast", () => {
    const section = at("/uitleg/als-de-tlv-afloopt/#verlengen");
    expect(section?.words).toContain("verlenging");
    expect(section?.around).toContain("herindicatie");
    expect(section?.within).toBe(at("/uitleg/als-de-tlv-afloopt/")?.title);
  });
  test("de tekst van een onderdeel staat bij het onderdeel, niet ook erboven", () => {
    expect(at("/uitleg/de-tlv/#hoe-lang")?.text).not.toContain(at("/uitleg/de-tlv/#emb")?.text);
  });
  test("een begrip draagt al zijn namen", () => {
    expect(at("/begrippen/arrangement/")?.words).toEqual(expect.arrayContaining(["rugzakje", "LGF"]));
    expect(at("/begrippen/toelaatbaarheidsverklaring/")?.words).toEqual(expect.arrayContaining(["TLV", "toelaatbaarheids verklaring"]));
  });
  test("een deur van de gids draagt wat ouders dan zeggen", () =>
    expect(at("/wat-nu/waarom-weigert-de-school/")?.words).toContain("school wil hem niet"));
});

test("de lijst van A tot Z staat op volgorde", () => {
  const letters = siteByLetter(edition).map(({ letter }) => letter);
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
