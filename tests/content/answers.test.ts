import { describe, expect, test } from "vitest";
import { checkAnswer } from "@/lib/content/answers";
import { readTexts } from "@/lib/content/read";
import { subjects } from "@/lib/content/subjects";
import { explanationLink } from "@/lib/places/explanation-link";
import { edition } from "@/tests/edition";

const { day } = edition;
const all = [...readTexts(day).answers];

const words = "De school moet dat zo snel mogelijk aan jou vertellen. ".repeat(9);
const good = `---
vraag: Hoe lang mag de school erover doen?
onderwerp: aanmelden
omschrijving: Een proef die lang genoeg is om als omschrijving te mogen bestaan.
stap: wat-beslist-de-school
uitleg: /uitleg/zorgplicht-en-aanmelden/#hoe-lang
moet:
  "3.7": beslist binnen <Termijn id="beslissing-aanmelding" />
helpt: [school]
zo-gevraagd: [een, twee, drie, vier, vijf, zes]
---

De school beslist binnen <Termijn id="beslissing-aanmelding" />. ${words}

<Doen>

- Vraag het op papier.

</Doen>
`;

const faultsOf = (source: string) => {
  try {
    checkAnswer(source, "content/antwoorden/proef.mdx", day);
    return "geen fout";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("een antwoord", () => {
  test("dat goed is, geeft zijn feiten en termijnen", () => {
    const { facts, deadlines, frontmatter } = checkAnswer(good, "content/antwoorden/proef.mdx", day);
    expect(facts).toEqual(["3.7"]);
    expect(deadlines).toEqual(["beslissing-aanmelding"]);
    expect(frontmatter.helpt).toEqual(["school"]);
  });

  test.each([
    ["zonder vraagteken", good.replace("erover doen?", "erover doen."), "vraag: een vraag eindigt op een vraagteken"],
    [
      "over een onbekend onderwerp",
      good.replace("onderwerp: aanmelden", "onderwerp: iets"),
      '"iets" bestaat niet. Kies uit lib/content/subjects.ts',
    ],
    ["op een plek die er niet is", good.replace("wat-beslist-de-school", "nergens"), '"nergens" is geen plek in de gids'],
    ["met een feit dat er niet is", good.replace('"3.7"', '"3.999"'), "3.999"],
    ["met een helper die er niet is", good.replace("[school]", "[tovenaar]"), '"tovenaar" bestaat niet'],
    ["met te weinig manieren om het te vragen", good.replace(", zes]", "]"), "zo-gevraagd"],
    [
      "dat een feit niet vertelt",
      good.replace("beslist binnen <Termijn", "kiest binnen <Termijn"),
      'moet: feit 3.7: de woorden "kiest binnen',
    ],
    [
      "dat een andere termijn noemt",
      good.replace(
        '\n\nDe school beslist binnen <Termijn id="beslissing-aanmelding"',
        '\n\nDe school beslist binnen <Termijn id="bezwaar-tlv"',
      ),
      "staan niet in het antwoord",
    ],
    ["dat te kort is", good.replace(words, ""), "schrijf er 80 tot 220"],
    ["dat te lang is", good.replace(words, words.repeat(4)), "schrijf er 80 tot 220"],
    ["met een kop", good.replace("<Doen>", "## Kop [#kop]\n\n<Doen>"), "een antwoord heeft geen koppen"],
    ["zonder wat je kunt doen", good.replace(/<Doen>[\s\S]*<\/Doen>/u, ""), "eindig met precies één <Doen>"],
    ["met te veel om te doen", good.replace("- Vraag", "- Een.\n- Twee.\n- Drie.\n- Vraag"), "van een tot 3 dingen"],
    ["met meer dan een lijst om te doen", good.replace("- Vraag", "Tekst.\n\n- Vraag"), "hoort een lijst met - en niets anders"],
    ["dat met een lijst begint", good.replace("\n\nDe school beslist", "\n\n- De school beslist"), "begin met een gewone zin"],
  ])("%s, houdt de bouw tegen", (_, source, fault) => {
    expect(source).not.toBe(good);
    expect(faultsOf(source)).toContain(fault);
  });
});

describe("alle antwoorden", () => {
  test("zijn er minstens 265, waarvan 25 voor jongeren, en bij elk onderwerp minstens drie", () => {
    expect(all.length).toBeGreaterThanOrEqual(265);
    expect(all.filter(([, { frontmatter }]) => frontmatter.voor === "jongere").length).toBeGreaterThanOrEqual(25);
    for (const id of Object.keys(subjects)) {
      expect(all.filter(([, { frontmatter }]) => frontmatter.onderwerp === id).length, id).toBeGreaterThanOrEqual(3);
    }
  });

  test("stellen elk een andere vraag, ook in de woorden van ouders", () => {
    const questions = all.map(([, { frontmatter }]) => frontmatter.vraag.toLowerCase());
    expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
    const asked = all.flatMap(([slug, { frontmatter }]) => frontmatter["zo-gevraagd"].map((text) => ({ slug, text: text.toLowerCase() })));
    const twice = asked.filter(({ text, slug }) => asked.some((other) => other.text === text && other.slug !== slug));
    expect(twice.map(({ slug, text }) => `${text}: ${slug}`)).toEqual([]);
  });

  test("vertellen elk minstens twee feiten, en leiden naar een uitleg die er is", () => {
    for (const [slug, { facts, frontmatter }] of all) {
      expect(facts.length, slug).toBeGreaterThanOrEqual(2);
      expect(explanationLink(frontmatter.uitleg, edition).length, slug).toBeGreaterThan(5);
    }
  });
});
