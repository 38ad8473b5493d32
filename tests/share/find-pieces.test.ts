import { describe, expect, test } from "vitest";
import { piecesOf } from "@/lib/places/pieces";
import { searchRecords } from "@/lib/search/records";
import { openSearch } from "@/lib/search/search";
import { searchFileOf } from "@/lib/search/search-file";
import { sentenceCase } from "@/lib/sentence-case";
import { findPieces, pieceWithId } from "@/lib/share/find-pieces";
import { readLeesmap, writeLeesmap } from "@/lib/share/leesmap";
import { leesmapMessage, shareMessage } from "@/lib/share/message";
import { edition } from "@/tests/edition";

const all = piecesOf(edition);
const search = openSearch(searchFileOf(searchRecords(edition)));

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

describe("een stuk", () => {
  test("staat met zijn kop in de zoeklijst, welk stuk het ook is", () => {
    expect(all.length).toBeGreaterThan(1_000);
    // A word alone begins with a capital in a list.
    const titles = all.map(({ id }) => pieceWithId(id, search)?.title);
    expect(titles).toEqual(all.map(({ id, title }) => (id.startsWith("begrip--") ? sentenceCase(title) : title)));
  });
  test("is er niet onder een verzonnen id", () => {
    for (const id of ["", "--", "de-tlv--bestaat-niet", "wat-nu--x", "constructor"]) expect(pieceWithId(id, search), id).toBeUndefined();
  });
  test("past met zijn id in een leesmap", () => {
    const refused = all.filter(({ id }) => readLeesmap(writeLeesmap([id])).ids[0] !== id);
    expect(refused.map(({ id }) => id)).toEqual([]);
  });
});

describe("stukken zoeken", () => {
  const ids = (typed: string) => findPieces(typed, search).map(({ id }) => id);
  const known = new Set(all.map(({ id }) => id));

  test.each([
    ["hoe lang geldt een tlv", "vraag--hoe-lang-is-een-tlv-geldig"],
    ["zorgplicht", "begrip--zorgplicht"],
    ["herindicatie", "begrip--herindicatie"],
  ])("%s", (typed, id) => expect(ids(typed).slice(0, 3)).toContain(id));
  // Two pages may ask the same: what it is a part of stands below it.
  test("een hele kop vindt die kop", () => expect(findPieces("Wie vraagt de TLV aan?", search)[0]?.title).toBe("Wie vraagt de TLV aan?"));

  test("geeft alleen wat je kunt doorsturen, en elk stuk één keer", () => {
    for (const typed of ["tlv", "de school wil hem niet", "vervoer", "Utrecht", "rugzakje"]) {
      const found = ids(typed);
      expect(found.length, typed).toBeGreaterThan(0);
      expect(
        found.filter((id) => !known.has(id)),
        typed,
      ).toEqual([]);
      expect(new Set(found).size).toBe(found.length);
    }
  });
  test("een moeilijk woord staat bovenaan, en is niet het enige", () => {
    expect(ids("zorgplicht")[0]).toBe("begrip--zorgplicht");
    expect(ids("zorgplicht").length).toBeGreaterThan(5);
  });
  test("te weinig letters vinden niets", () => {
    for (const typed of ["", " ", "t", "?"]) expect(ids(typed), typed).toEqual([]);
  });
});
