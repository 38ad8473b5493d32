import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkExplanation } from "@/lib/content/check";
import { explanationSlugs } from "@/lib/content/slugs";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeIds, nodeOf, titleOf } from "@/lib/guide/guide";
import { nodeTexts } from "@/lib/guide/text";
import { type Term, type TermId, terms } from "@/lib/registers/terms";

/** Words that are also everyday Dutch: a parent understands them where they stand. */
const everyday: readonly TermId[] = ["aanmelden", "inschrijven", "toelating"];
/** "so" is also a syllable of other words and stands right beside sbo, which is always explained. */
const tooShort = /^so$/u;

/** The terms that a text uses without explaining them. */
function unexplained(text: string, explained: readonly string[]): string[] {
  const occurs = (word: string) => {
    const flags = word === word.toUpperCase() ? "u" : "iu";
    return new RegExp(`(?<![\\p{L}-])${word}(?:en|s)?(?![\\p{L}-])`, flags).test(text);
  };
  return Object.entries(terms as Record<string, Term>)
    .filter(([id, { word, abbreviation }]) => {
      const forms = [word, ...(abbreviation && !tooShort.test(abbreviation) ? [abbreviation] : [])];
      return !explained.includes(id) && !everyday.includes(id as TermId) && forms.some(occurs);
    })
    .map(([id]) => id);
}

test("de controle ziet een woord zonder uitleg, voluit en afgekort", () => {
  expect(unexplained("De school heeft zorgplicht.", [])).toEqual(["zorgplicht"]);
  expect(unexplained("Twee TLV's.", [])).toEqual(["toelaatbaarheidsverklaring"]);
  expect(unexplained("De school heeft zorgplicht.", ["zorgplicht"])).toEqual([]);
});

describe("elk begrip op een pagina is daar uitgelegd", () => {
  test.each(explanationSlugs)("%s", (slug) => {
    // A link leads to the page that explains its words.
    const source = readFileSync(`content/uitleg/${slug}.mdx`, "utf8").replaceAll(/\[[^\]]*\]\([^)]*\)/gu, "…");
    const { sentences, terms: explained } = checkExplanation(source, slug);
    expect(explained.length).toBeGreaterThan(4);
    expect(unexplained(sentences.map(({ text }) => text).join(" "), explained)).toEqual([]);
  });

  test.each(nodeIds)("%s", (id) => {
    const node = nodeOf(id);
    const text = [titleOf(node), ...nodeTexts(node), ...edgesFrom(id, node).map(({ label }) => label)].join(" ");
    expect(unexplained(text, node.terms ?? [])).toEqual([]);
  });
});
