import { describe, expect, test } from "vitest";
import { mostPieces, readLeesmap, writeLeesmap } from "@/lib/share/leesmap";

const ids = ["de-tlv--hoe-lang", "wat-nu--verband-beslist", "begrip--zorgplicht"];

describe("de stukken in een adres", () => {
  test("wat geschreven is, leest hetzelfde terug", () => {
    expect(writeLeesmap(ids)).toBe("#stukken=de-tlv--hoe-lang.wat-nu--verband-beslist.begrip--zorgplicht");
    expect(readLeesmap(writeLeesmap(ids))).toEqual({ ids, damaged: false });
    expect(writeLeesmap([])).toBe("");
  });

  test("een plek in de inhoudsopgave gaat mee, en is geen stuk", () => {
    expect(writeLeesmap(ids, 2)).toBe(`${writeLeesmap(ids)}&stuk=2`);
    expect(readLeesmap(writeLeesmap(ids, 2))).toEqual({ ids, damaged: false, place: 2 });
    expect(readLeesmap(`${writeLeesmap(ids)}&stuk=x`)).toEqual({ ids, damaged: false });
  });

  test("niets is een lege leesmap", () => {
    for (const fragment of ["", "#", "#stukken=", "#stukken", "#iets-anders", "#via=a.b"]) {
      expect(readLeesmap(fragment), fragment).toEqual({ ids: [], damaged: false });
    }
  });

  test.each([
    ["#stukken=../../etc--passwd"],
    ["#stukken=%2e%2e%2fgeheim"],
    ["#stukken=<img src=x onerror=alert(1)>"],
    ["#stukken=javascript:alert(1)"],
    ["#stukken=%E0%A4%A"],
    ["#stukken=De-TLV--Hoe-Lang"],
    ["#stukken=geen-stuk"],
    ["#stukken=--.a--.--b"],
    [`#stukken=${"a".repeat(200)}--b`],
    ["#stukken=\u0000--\uD800"],
  ])("%s laat niets door en gooit niets", (fragment) => expect(readLeesmap(fragment)).toEqual({ ids: [], damaged: true }));

  test("wat goed is blijft, met een melding", () =>
    expect(readLeesmap(`#stukken=${ids[0]}.FOUT.${ids[1]}`)).toEqual({ ids: ids.slice(0, 2), damaged: true }));

  test("elk stuk komt één keer", () => expect(readLeesmap(writeLeesmap([...ids, ...ids]))).toEqual({ ids, damaged: false }));

  test("meer dan twaalf past niet", () => {
    const many = Array.from({ length: 20 }, (_, index) => `a--b${index}`);
    expect(readLeesmap(writeLeesmap(many))).toEqual({ ids: many.slice(0, mostPieces), damaged: true });
    expect(readLeesmap(writeLeesmap(many.slice(0, mostPieces))).damaged).toBe(false);
  });
});
