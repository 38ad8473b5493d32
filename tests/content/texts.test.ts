import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readExplanation, readSitePage } from "@/lib/content/read";
import { readabilityFaults } from "@/lib/content/readability";
import { explanationSlugs, sitePageSlugs } from "@/lib/content/slugs";

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
    const { sentences, sections } = readExplanation(slug);
    expect(sentences.length).toBeGreaterThan(25);
    expect(sections.length).toBeGreaterThan(3);
    expect(readabilityFaults(`content/uitleg/${slug}.mdx`, sentences)).toEqual([]);
  });
  test.each(sitePageSlugs)("%s", (slug) => {
    expect(readabilityFaults(`content/site/${slug}.mdx`, readSitePage(slug).sentences)).toEqual([]);
  });
});

test("titels zijn uniek", () => {
  const titles = explanationSlugs.map((slug) => readExplanation(slug).frontmatter.titel);
  expect(new Set(titles).size).toBe(titles.length);
});
