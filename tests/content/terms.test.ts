import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkExplanation } from "@/lib/content/check";
import { termsIn } from "@/lib/content/terms-in";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeIds, nodeOf, titleOf } from "@/lib/guide/guide";
import { nodeTexts } from "@/lib/guide/text";
import { explanationSlugs } from "@/lib/ids/slugs";
import { edition } from "@/tests/edition";

/** The terms that a text uses without explaining them. */
function unexplained(text: string, explained: readonly string[]): string[] {
  return termsIn(text).filter((id) => !explained.includes(id));
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
    const { sentences, terms: explained } = checkExplanation(source, slug, edition.day);
    expect(explained.length).toBeGreaterThan(4);
    expect(unexplained(sentences.map(({ text }) => text).join(" "), explained)).toEqual([]);
  });

  test.each(nodeIds)("%s", (id) => {
    const node = nodeOf(id);
    const text = [titleOf(node), ...nodeTexts(node), ...edgesFrom(id, node).map(({ label }) => label)].join(" ");
    expect(unexplained(text, node.terms ?? [])).toEqual([]);
  });
});
