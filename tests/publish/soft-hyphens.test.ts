import { expect, test } from "vitest";
import { partsOfHosts, softHyphen, withSoftHyphens } from "@/lib/publish/soft-hyphens";
import { lastParts, longWord, longWords } from "@/lib/registers/break-points";

/** A text with its soft hyphens as they stand in the register. */
const cut = (text: string) => withSoftHyphens(text).replaceAll(softHyphen, "·");

test.each([
  ["Vraag een toelaatbaarheidsverklaring aan.", "Vraag een toelaatbaar·heids·verklaring aan."],
  ["Samenwerkingsverbanden", "Samenwerkings·verbanden"],
  ["het ondersteuningsplan en de ondersteuningsplanraad", "het ondersteunings·plan en de ondersteunings·plan·raad"],
  ["basisondersteuningsvoorzieningen", "basis·ondersteunings·voorzieningen"],
  ["Cliëntondersteuning", "Cliënt·ondersteuning"],
])("%s", (text, expected) => {
  expect(cut(text)).toBe(expected);
});

test("een naam van een school of straat breekt voor zijn laatste deel", () => {
  expect(cut("Soestdijkerstraatweg 129")).toBe("Soestdijker·straatweg 129");
  expect(cut("Herderscheeschool")).toBe("Herderschee·school");
});

test("een kort woord, en een lang woord dat niemand kent, blijven heel", () => {
  for (const text of ["de school weigert", "rechtsbijstan", "Schiermonnikoog", ""]) expect(withSoftHyphens(text)).toBe(text);
});

test("de naam van een site krijgt geen streepje, en breekt tussen woorden", () => {
  const text = "Kijk op samenwerkingsverbandenopdekaart.nl voor je samenwerkingsverband.";
  expect(cut(text)).toBe("Kijk op samenwerkingsverbandenopdekaart.nl voor je samenwerkings·verband.");
  expect(partsOfHosts(text)).toEqual(["Kijk op samenwerkings", "verbandenopdekaart.nl voor je samenwerkingsverband."]);
  expect(partsOfHosts("swv.nl")).toEqual(["swv.nl"]);
});

test("wie de streepjes weghaalt, heeft de tekst terug", () => {
  const text = longWords.map((word) => word.replaceAll("·", "")).join(" ");
  expect(withSoftHyphens(text)).not.toBe(text);
  expect(withSoftHyphens(text).replaceAll(softHyphen, "")).toBe(text);
});

test("elk woord van de lijst is lang, staat er één keer, en breekt in stukken van ten minste drie letters", () => {
  expect(longWords.length).toBeGreaterThan(150);
  expect(new Set(longWords).size).toBe(longWords.length);
  for (const word of longWords) {
    const parts = word.split("·");
    expect(parts.length, word).toBeGreaterThan(1);
    expect(Math.min(...parts.map(({ length }) => length)), word).toBeGreaterThanOrEqual(3);
  }
  expect(lastParts.length).toBeGreaterThan(10);
  expect(longWord).toBeGreaterThan(10);
});
