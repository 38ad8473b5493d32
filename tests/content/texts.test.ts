import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { frequentQuestions } from "@/lib/content/questions";
import { readExplanation, readSitePage } from "@/lib/content/read";
import { readabilityFaults } from "@/lib/content/readability";
import { addDays } from "@/lib/dates/day";
import { explanationSlugs, sitePageSlugs } from "@/lib/ids/slugs";
import { type Fact, facts } from "@/lib/registers/facts";
import { edition } from "@/tests/edition";

describe("de lijst en de mappen noemen dezelfde pagina's", () => {
  const inFolder = (folder: string) =>
    readdirSync(folder)
      .map((name) => name.replace(/\.mdx$/u, ""))
      .sort();
  test("uitleg", () => expect(inFolder("content/uitleg")).toEqual([...explanationSlugs].sort()));
  test("site", () => expect(inFolder("content/site")).toEqual([...sitePageSlugs].sort()));
});

describe("elke tekst blijft binnen de grenzen", () => {
  test.each(explanationSlugs)("%s", (slug) => {
    const { sentences, sections } = readExplanation(slug, edition.day);
    expect(sentences.length).toBeGreaterThan(25);
    expect(sections.length).toBeGreaterThan(3);
    expect(readabilityFaults(`content/uitleg/${slug}.mdx`, sentences)).toEqual([]);
  });
  test.each(sitePageSlugs)("%s", (slug) => {
    expect(readabilityFaults(`content/site/${slug}.mdx`, readSitePage(slug, edition.day).sentences)).toEqual([]);
  });
});

test("ook na elke verandering die al vaststaat, blijft elke tekst binnen de grenzen", () => {
  const days = Object.values(facts as Record<string, Fact>)
    .flatMap(({ validFrom, validUntil }) => [...(validFrom ? [validFrom] : []), ...(validUntil ? [addDays(validUntil, 1)] : [])])
    .filter((day) => day > edition.day);
  expect(days).toContain("2028-01-01");
  for (const day of days) {
    for (const slug of explanationSlugs) {
      const { sentences, facts: used } = readExplanation(slug, day);
      expect(readabilityFaults(`${slug} op ${day}`, sentences)).toEqual([]);
      expect(used.length, `${slug} op ${day} heeft bronnen`).toBeGreaterThan(0);
    }
  }
});

test("elke vraag die ouders vaak stellen, leidt naar een paragraaf die bestaat", () => {
  expect(frequentQuestions.length).toBeGreaterThanOrEqual(10);
  for (const { question, slug, section } of frequentQuestions) {
    expect(
      readExplanation(slug, edition.day).sections.map(({ id }) => id),
      question,
    ).toContain(section);
  }
});

test("titels zijn uniek", () => {
  const titles = explanationSlugs.map((slug) => readExplanation(slug, edition.day).frontmatter.titel);
  expect(new Set(titles).size).toBe(titles.length);
});
