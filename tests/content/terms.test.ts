import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkExplanation } from "@/lib/content/check";
import { patternOf, termsIn, termsSaidIn } from "@/lib/content/terms-in";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import { termsOf } from "@/lib/guide/terms-of";
import { nodeTexts } from "@/lib/guide/text";
import { explanationSlugs } from "@/lib/ids/slugs";
import { allTerms } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";
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
});

describe("de gids herkent een begrip ook in een andere vorm", () => {
  test.each<[string, TermId[]]>([
    ["Bel het steunpunt, of het verband.", ["ouder-en-jeugdsteunpunt", "samenwerkingsverband"]],
    ["Meld je kind op papier aan bij een school voor so of vso.", ["aanmelden", "speciaal-onderwijs", "voortgezet-speciaal-onderwijs"]],
    ["In Nederland meld je je kind aan.", ["aanmelden"]],
    ["Houd je kind ingeschreven. Vraag een TLV aan.", ["inschrijven", "toelaatbaarheidsverklaring"]],
    ["Het bestuur meldt dat aan de inspectie. Wij vragen asiel, aangemeld of nog niet.", []],
    ["Meld het je kind. Trek je jas aan. Schrijf erin wat je vindt.", []],
    ["Zo gaat het in de instelling.", ["residentiele-instelling"]],
  ])("%s", (text, ids) => expect(termsSaidIn(text)).toEqual(ids));

  test("op de bladzijde van een plek, op volgorde", () => {
    expect(termsOf("rechter-over-vervoer")).toEqual(["bezwaar", "beroep", "griffierecht", "rechtsbijstand"]);
    expect(nodeIds.flatMap(termsOf).length).toBeGreaterThan(900);
  });

  test("elke andere vorm staat echt ergens in de gids", () => {
    const said = nodeIds.map((id) => [
      titleOf(nodeOf(id)),
      ...nodeTexts(nodeOf(id)),
      ...edgesFrom(id, nodeOf(id)).map(({ label }) => label),
    ]);
    const text = said.flat().join("\n");
    const forms = Object.values(allTerms()).flatMap(({ forms: own = [] }) => own);
    expect(forms.length).toBeGreaterThan(25);
    expect(forms.filter((form) => !patternOf(form).test(text))).toEqual([]);
  });
});
