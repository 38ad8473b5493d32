import { describe, expect, test } from "vitest";
import { measure } from "@/lib/content/readability";
import { screenTexts, sentencesIn } from "@/lib/content/screen-text";
import { siteTexts } from "@/lib/content/texts";
import { edition } from "@/tests/edition";

describe("zinnen in code", () => {
  const found = (source: string) => sentencesIn(source, "proef.tsx").map(({ text, line }) => `${line}: ${text}`);

  test("leest opmaak, tekst en een tekst met iets erin", () => {
    const source = [
      'const a = <p className="mt-4 font-bold small">De link is gekopieerd.</p>;',
      'const b = "Kies een dag in de lijst.";',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is source code to read.
      "const c = `Termijn ${id} bestaat niet.`;",
    ].join("\n");
    expect(found(source)).toEqual(["1: De link is gekopieerd.", "2: Kies een dag in de lijst.", "3: Termijn x bestaat niet."]);
  });

  test("leest geen namen, klassen of imports", () => {
    expect(found('import x from "De naam van iets.";\nconst a = { class: "flex gap-2 items-center", id: "de-school" };')).toEqual([]);
  });

  test("vindt de eilanden, de pagina's en de foutmeldingen", () => {
    const files = screenTexts().map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(["app/(nl)/page.tsx", "components/islands/answers-so-far.tsx", "lib/edition.ts"]));
    expect(files.length).toBeGreaterThan(40);
  });
});

describe("de hele site leest makkelijk", () => {
  const texts = siteTexts(edition.day);
  const of = (...parts: string[]) => texts.filter(({ part }) => parts.includes(part)).flatMap(({ sentences }) => sentences);

  test.each([
    ["alles wat een ouder leest", of("uitleg", "site", "gids", "begrippen"), 5000],
    ["de uitleg", of("uitleg"), 2000],
    ["de begrippen", of("begrippen"), 200],
  ] as const)("%s: Flesch-Douma minstens 75, hooguit 10 woorden per zin, hooguit 3% lange zinnen", (_, sentences, atLeast) => {
    const { fleschDouma, wordsPerSentence, shareLong } = measure(sentences);
    expect(sentences.length).toBeGreaterThan(atLeast);
    expect(fleschDouma).toBeGreaterThanOrEqual(75);
    expect(wordsPerSentence).toBeLessThanOrEqual(10);
    expect(shareLong).toBeLessThanOrEqual(0.03);
  });

  test("geen zin op het scherm is langer dan 25 woorden", () => {
    const long = texts
      .filter(({ part }) => part === "scherm")
      .flatMap(({ name, sentences }) =>
        sentences.filter(({ words }) => words.length > 25).map(({ line, text }) => `${name}:${line} ${text}`),
      );
    expect(of("scherm").length).toBeGreaterThan(200);
    expect(long).toEqual([]);
  });
});
