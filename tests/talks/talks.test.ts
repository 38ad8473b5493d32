import { expect, test } from "vitest";
import { nodeIds } from "@/lib/guide/structure";
import { filledSheet } from "@/lib/talks/filled-sheet";
import { readTalk, talkTexts } from "@/lib/talks/read-talk";
import { talkSlugs, talks, talksAt } from "@/lib/talks/talks";

test("er zijn genoeg bladen, en zij horen bij veel plekken in de gids", () => {
  expect(talkSlugs.length).toBeGreaterThanOrEqual(13);
  expect(nodeIds.filter((id) => talksAt(id).length > 0).length).toBeGreaterThan(45);
  expect(nodeIds.filter((id) => talksAt(id).length > 1)).toEqual([]);
});

test.each(talkSlugs)("%s: vijf vragen die een antwoord vragen, en een zin voor wat moeilijk is", (slug) => {
  const { questions, hard, seats, table } = readTalk(slug);
  expect(questions.filter((question) => !question.endsWith("?"))).toEqual([]);
  // Who, what, when: a question that begins with a verb can be answered with yes or no.
  expect(
    questions.filter((question) => /\b(?:wie|wat|wanneer|welke?|hoe|waar\w*|op welke|tot welke|waarom)\b/iu.test(question)).length,
  ).toBe(5);
  expect(hard.length).toBeGreaterThanOrEqual(3);
  expect(seats.map(({ actor }) => actor)).toEqual(table);
  expect(talkTexts(slug).filter((text) => /[{}]|undefined/u.test(text))).toEqual([]);
});

test("een blad voor een leerling noemt hem jij, en zijn ouders bij hun naam", () => {
  expect(readTalk("gesprek-van-je-kind").seats.map(({ name }) => name)).toEqual(["jij", "je ouders", "de school"]);
  expect(readTalk("opp-gesprek").seats.map(({ name }) => name)).toEqual(["jij als ouder", "je kind", "de school"]);
});

test("wie beslist, zit aan tafel of staat in het register", () => {
  expect(talkSlugs.filter((slug) => readTalk(slug).decision.length < 20)).toEqual([]);
  expect(new Set(talkSlugs.map((slug) => talks[slug].decides)).size).toBeGreaterThan(3);
});

test("een ingevuld blad als tekst houdt alleen wat is ingevuld", () => {
  const nothing = { what: "", who: "", when: "", seen: "" };
  expect(filledSheet("Het blad", ["Wie?", "Wat?"], ["", " "], [nothing])).toBe("");
  expect(
    filledSheet(
      "Het blad",
      ["Wie?", "Wat?"],
      ["", "Een rustige plek"],
      [nothing, { what: "Elke dag rust", who: "Meester Jan", when: "7 december", seen: "" }],
    ),
  ).toBe("Het blad\n\nWat?\nEen rustige plek\n\nAfspraken\n\nWat: Elke dag rust\nWie: Meester Jan\nWanneer: 7 december");
});
