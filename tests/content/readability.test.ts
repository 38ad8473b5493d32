import { describe, expect, test } from "vitest";
import { measure, readabilityFaults, sentencesOf, syllables } from "@/lib/content/readability";

const words = (count: number) => Array.from({ length: count }, () => "huis").join(" ");
const page = (...lines: string[]) => lines.flatMap((text, index) => sentencesOf({ text, line: index + 1 }));

describe("lettergrepen", () => {
  test.each([
    ["school", 1],
    ["ouders", 2],
    ["ideeën", 3],
    ["moeilijk", 2],
    ["aanvraag", 2],
    ["sociaal", 3],
    ["nieuw", 1],
    ["toelaatbaarheidsverklaring", 7],
    ["TLV", 1],
  ])("%s heeft er %i", (word, count) => expect(syllables(word)).toBe(count));
});

describe("zinnen", () => {
  test("knipt op punten en vraagtekens, niet binnen een getal", () => {
    expect(page("Dat kan. Mag dat? Artikel 4.13 zegt ja.").map(({ text }) => text)).toEqual([
      "Dat kan.",
      "Mag dat?",
      "Artikel 4.13 zegt ja.",
    ]);
  });
});

describe("grenzen", () => {
  const easy = Array.from({ length: 30 }, () => "De school helpt je kind.");

  test("een makkelijke tekst haalt alles", () => expect(readabilityFaults("a.mdx", page(...easy))).toEqual([]));

  test("één zin van 21 woorden", () => {
    expect(readabilityFaults("a.mdx", page(...easy, `${words(21)}.`))[0]).toMatch(
      /^a\.mdx:31: "huis .* heeft 21 woorden; hooguit 20\. Knip de zin\.$/u,
    );
  });

  test("te veel zinnen boven vijftien woorden", () => {
    const faults = readabilityFaults("a.mdx", page(...easy, `${words(16)}.`, `${words(16)}.`, `${words(17)}.`));
    expect(faults).toHaveLength(3);
    expect(faults[0]).toContain("9% van de zinnen is langer dan 15 woorden; hooguit 8%.");
  });

  test("te veel wordt en worden", () => {
    const faults = readabilityFaults("a.mdx", page(...easy.slice(0, 8), "Dat wordt gedaan."));
    expect(faults).toEqual(['a.mdx:9: "Dat wordt gedaan." 11% van de zinnen heeft wordt of worden; hooguit 10%. Schrijf wie het doet.']);
  });

  test("gemiddeld te lange zinnen", () => {
    expect(readabilityFaults("a.mdx", page(`${words(13)}.`)).join()).toContain(
      "a.mdx: gemiddeld aantal woorden per zin is 13.0; de grens is 12.",
    );
  });

  test("te zware woorden, met de zwaarste zin erbij", () => {
    const faults = readabilityFaults("a.mdx", page("Administratieve verantwoordelijkheden compliceren.", "Ja."));
    expect(faults[0]).toContain("a.mdx: Flesch-Douma is");
    expect(faults[0]).toContain('Zwaarste zin: "Administratieve verantwoordelijkheden compliceren." (regel 1).');
  });

  test("een vast begrip telt in de tweede maat als twee lettergrepen", () => {
    const { fleschDouma, fleschDoumaNeutral } = measure(page("Het samenwerkingsverband helpt."));
    expect(fleschDoumaNeutral - fleschDouma).toBeCloseTo((0.77 * 100 * 4) / 3, 5);
  });

  test("een uitzondering telt niet mee", () => {
    const exception = sentencesOf({ text: `${words(25)}.`, line: 1, exception: "letterlijk zo in elke brief" });
    expect(readabilityFaults("a.mdx", [...page(...easy), ...exception])).toEqual([]);
  });

  test("een lege tekst is een fout", () => expect(readabilityFaults("a.mdx", [])).toEqual(["a.mdx: geen lopende tekst gevonden."]));
});
