import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { pieces } from "@/lib/places/pieces";
import { readLeesmap, writeLeesmap } from "@/lib/share/leesmap";
import { leesmapMessage, shareMessage } from "@/lib/share/message";
import { pieceIndexOf } from "@/lib/share/piece-index";
import { piecesOf, searchPieces } from "@/lib/share/search-pieces";

const all = pieces();
const index = pieceIndexOf(all);

describe("het bericht", () => {
  test("noemt de kop, en zet de link op een eigen regel", () =>
    expect(shareMessage("Hoe lang geldt een TLV?", "https://voorbeeld.nl/deel/de-tlv--hoe-lang/")).toBe(
      "Hoi, hier staat uitgelegd: „Hoe lang geldt een TLV?”\nhttps://voorbeeld.nl/deel/de-tlv--hoe-lang/",
    ));
  test("telt de stukken van een leesmap", () => {
    expect(leesmapMessage(1, "x")).toBe("Hoi, hier staat 1 stuk om te lezen voor ons gesprek:\nx");
    expect(leesmapMessage(3, "x")).toBe("Hoi, hier staan 3 stukken om te lezen voor ons gesprek:\nx");
  });
});

describe("de lijst van stukken", () => {
  test("houdt elk stuk, met zijn kop", () => {
    expect(all.length).toBeGreaterThan(650);
    expect(piecesOf(index).map(({ id, title }) => ({ id, title }))).toEqual(all.map(({ id, title }) => ({ id, title })));
  });
  test("elk id past in een leesmap", () => {
    const refused = all.filter(({ id }) => readLeesmap(writeLeesmap([id])).ids[0] !== id);
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
  test("weegt hooguit 35 kB", () => expect(brotliCompressSync(JSON.stringify(index)).byteLength).toBeLessThanOrEqual(35_000));
});

describe("zoeken", () => {
  const first = (typed: string) => searchPieces(typed, index)[0];
  test.each([
    ["hoe lang geldt een tlv", "de-tlv--hoe-lang"],
    ["HOE LANG tlv", "de-tlv--hoe-lang"],
    ["zorgplicht", "begrip--zorgplicht"],
  ])("%s", (typed, id) => expect(first(typed)?.id).toBe(id));
  // Two pages may ask the same: the title of the page stands below it.
  test("een hele kop vindt die kop", () => expect(first("Wie vraagt de TLV aan?")?.title).toBe("Wie vraagt de TLV aan?"));

  test("vindt een pagina aan haar trefwoorden, een begrip aan zijn andere namen", () => {
    expect(searchPieces("herindicatie", index).map(({ page }) => page)).toContain("De TLV: wat staat erin, en hoe lang geldt hij?");
    expect(searchPieces("rugzakje", index).length).toBeGreaterThan(0);
  });
  test("elk woord moet voorkomen", () => {
    expect(searchPieces("tlv", index).length).toBeGreaterThan(10);
    expect(searchPieces("tlv olifant", index)).toEqual([]);
  });
  test("te weinig letters vinden niets", () => {
    for (const typed of ["", " ", "t", "?", "a b"]) expect(searchPieces(typed, index), typed).toEqual([]);
  });
  test("is snel genoeg om bij elke letter te zoeken", () => {
    const started = performance.now();
    for (let turn = 0; turn < 10; turn++) searchPieces("hoe lang geldt de", index);
    expect((performance.now() - started) / 10).toBeLessThan(100);
  });
});
