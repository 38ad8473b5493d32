import { expect, test } from "vitest";
import { stiffWordCount, stiffWords } from "@/lib/content/plain-words";
import { siteTexts } from "@/lib/content/texts";
import { edition } from "@/tests/edition";

test("een stijf woord heeft een gewoon woord in de plaats", () => {
  expect(stiffWords("Indien u dit middels een brief vraagt.")).toEqual([
    { word: "indien", plain: "als" },
    { word: "middels", plain: "met" },
  ]);
  expect(stiffWords("De school dient te beslissen m.b.t. de plek.").map(({ word }) => word)).toEqual(["dient te", "m.b.t."]);
});

test("een gewoon woord waar een stijf woord in zit, mag", () => {
  expect(stiffWords("Dit is de reden. Je bent bereid. De nochtans. Een indiener.")).toEqual([]);
});

test("nergens op de site staat een stijf woord", () => {
  const sentences = siteTexts(edition.day).flatMap((text) => text.sentences.map((sentence) => ({ ...sentence, name: text.name })));
  expect(stiffWordCount).toBeGreaterThan(40);
  expect(sentences.length).toBeGreaterThan(3000);
  expect(sentences.filter(({ text }) => stiffWords(text).length > 0).map(({ name, line, text }) => `${name}:${line} ${text}`)).toEqual([]);
});
