import { describe, expect, test } from "vitest";
import { byLetter } from "@/lib/by-letter";
import { isNodeId } from "@/lib/guide/structure";
import { explanationSlugs } from "@/lib/ids/slugs";
import { letterPhrases, termEntries, termName } from "@/lib/registers/term-list";
import { allTerms } from "@/lib/registers/term-words";

const all = Object.entries(allTerms());

describe("elk begrip", () => {
  test("zegt wie erover gaat, wat je nu doet, en waar het bij hoort", () => {
    expect(all.length).toBeGreaterThan(90);
    for (const [id, { who, now, step, page, facts }] of all) {
      expect(who.length, id).toBeGreaterThan(0);
      expect(now, id).toMatch(/[.?]$/u);
      expect(isNodeId(step), id).toBe(true);
      expect(explanationSlugs, id).toContain(page);
      expect(facts.length, id).toBeGreaterThan(0);
    }
  });

  test("heeft een eigen naam: geen naam leidt naar twee begrippen", () => {
    const names = termEntries().map(({ name }) => name.toLowerCase());
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("van A tot Z", () => {
  test.each([
    ["rugzakje", "woord van vroeger"],
    ["LGF", "woord van vroeger"],
    ["indicatie", "woord van vroeger"],
    ["REC", "woord van vroeger"],
    ["SOP", "afkorting"],
    ["TLV", "afkorting"],
    ["zorgplicht", "begrip"],
  ])("%s staat erin als %s", (name, kind) => expect(termEntries().find((line) => line.name === name)?.kind).toBe(kind));

  test("staat op volgorde, en elke letter één keer", () => {
    const letters = byLetter(termEntries()).map(({ letter }) => letter);
    expect(letters).toEqual([...new Set(letters)].sort());
    expect(byLetter(termEntries()).flatMap(({ lines }) => lines)).toEqual(termEntries());
  });

  test("een naam met zijn afkorting", () => {
    expect(termName("toelaatbaarheidsverklaring")).toBe("toelaatbaarheidsverklaring (TLV)");
    expect(termName("zorgplicht")).toBe("zorgplicht");
  });
});

test("in de brief: genoeg zinnen, elke zin één keer", () => {
  const phrases = letterPhrases().map(({ phrase }) => phrase);
  expect(phrases.length).toBeGreaterThan(40);
  expect(new Set(phrases).size).toBe(phrases.length);
});
