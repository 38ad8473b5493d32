import { expect, test } from "vitest";
import { dutchDate } from "@/lib/dutch-date";
import { nodeIds } from "@/lib/guide/structure";
import { compose, nothingGiven } from "@/lib/letters/compose";
import { letterSteps } from "@/lib/letters/letter-steps";
import { letterSlugs, letters, lettersAt } from "@/lib/letters/letters";
import { plainText } from "@/lib/letters/plain-text";
import { readLetter } from "@/lib/letters/read-letter";
import { storyFor } from "./story";

const today = "30 november 2026";

test("er zijn genoeg brieven, bij elk deel van de route, en op veel plekken in de gids", () => {
  expect(letterSlugs.length).toBeGreaterThanOrEqual(40);
  expect([...new Set(letterSlugs.map((slug) => letters[slug].step))].sort()).toEqual(Object.keys(letterSteps).sort());
  expect(nodeIds.filter((id) => lettersAt(id).length > 0).length).toBeGreaterThan(110);
  expect(nodeIds.filter((id) => lettersAt(id).length > 3)).toEqual([]);
});

test.each(letterSlugs)("%s leest zoals hij is goedgekeurd, met een verhaal ingevuld", async (slug) => {
  const { letter } = readLetter(slug);
  await expect(plainText(compose(letter, storyFor(letter), today, dutchDate))).toMatchFileSnapshot(`golden/${slug}.txt`);
});

test.each(letterSlugs)("%s: ingevuld staat er niets meer open, en de lengte past op een vel", (slug) => {
  const { letter } = readLetter(slug);
  for (const answer of [0, -1] as const) {
    const text = plainText(compose(letter, storyFor(letter, answer), today, dutchDate));
    expect(text).not.toMatch(/\.{5}|[{}]|undefined/u);
    // What is left to tick are papers that not everyone has.
    expect(text.split("\n").filter((line) => line.startsWith("[ ]") && !line.includes("(als "))).toEqual([]);
    expect(text.split(/\s+/u).length).toBeLessThan(400);
    // A paragraph is a sentence or more, and ends as one.
    const body = text.split("Onderwerp: ")[1]?.split("Met vriendelijke groet")[0] ?? "";
    expect(body.length).toBeGreaterThan(200);
  }
  expect(plainText(compose(letter, nothingGiven, "", dutchDate))).toContain("....");
});

test("een brief spreekt de lezer aan met u, en dreigt niet", () => {
  const texts = letterSlugs.map(
    (slug) => [slug, plainText(compose(readLetter(slug).letter, storyFor(readLetter(slug).letter), today, dutchDate))] as const,
  );
  expect(texts.filter(([, text]) => !/\b[Uu]w?\b/u.test(text)).map(([slug]) => slug)).toEqual([]);
  const rude = /\b(?:je|jij|jullie|schande|belachelijk|eis|aansprakelijk|aangifte|advocaat|pers|media)\b/iu;
  expect("Ik eis een plek.").toMatch(rude);
  expect(texts.flatMap(([slug, text]) => (rude.exec(text) ? [`${slug}: ${rude.exec(text)?.[0]}`] : []))).toEqual([]);
});
