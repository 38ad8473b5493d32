import { expect, test } from "vitest";
import { explanationSlugs } from "@/lib/ids/slugs";
import { answersIn } from "@/lib/structured-data/answers";
import { breadcrumbs, dataText, definedTerm, explanationPage, verbandOrganization } from "@/lib/structured-data/things";
import { edition as asked } from "@/tests/edition";

const day = "2026-11-25";
const edition = { ...asked, day };

/** The tests over out/ look at all of them. */
const some = explanationSlugs.filter((_slug, index) => index % 4 === 0);

test("no word in the data can end the script", () => {
  const text = dataText([{ "@type": "DefinedTerm", name: "</script><!--" }]);
  expect(text).not.toContain("<");
  expect(JSON.parse(text)["@graph"][0].name).toBe("</script><!--");
});

test("an answer is whole: it ends as a sentence, and never with a list still to come", () => {
  const answers = some.flatMap((slug) => answersIn(slug, day));
  expect(answers.length).toBeGreaterThan(80);
  for (const { question, answer } of answers) {
    expect(question).toMatch(/\?$/u);
    expect(answer, question).not.toMatch(/[:,;]$/u);
    expect(answer.length, question).toBeLessThan(900);
  }
});

test("an answer to a question of today is not the one of later", () => {
  const answers = (on: string) => answersIn("wat-verandert-er", on).map(({ question }) => question);
  expect(answers(day)).toContain("Wat verandert er in de regels?");
  expect(answers("2028-02-01")).toEqual(answers(day));
});

test("the title of a page is answered by what stands at its top", () => {
  const [first] = answersIn("wat-verandert-er", day);
  expect(first).toEqual({
    question: "Wat verandert er in de regels?",
    answer: expect.stringMatching(/^Wij lazen de wetten zoals ze golden op 1 augustus 2026\..*nog niet\.$/u),
  });
});

test("a page whose law nobody has read again does not say that it was reviewed", () => {
  const reviewed = explanationSlugs.map((slug) => JSON.stringify(explanationPage(slug, edition)).includes('"lastReviewed"'));
  expect(reviewed.filter(Boolean).length).toBeGreaterThan(2);
  expect(reviewed.filter((is) => !is).length).toBeGreaterThan(0);
});

test("a term has its abbreviation and other names, and no words from before", () => {
  expect(definedTerm("toelaatbaarheidsverklaring", edition)).toMatchObject({
    name: "toelaatbaarheidsverklaring",
    alternateName: expect.arrayContaining(["TLV"]),
  });
});

test("a verband says of itself only what is known", () => {
  const verband = { code: "PO9999", sector: "po", slug: "po9999", postal: [], certainty: "bron", seen: "2026" } as const;
  expect(verbandOrganization({ verband, name: "het verband", postal: [], letters: [], support: {} }, [])).toEqual({
    "@type": "Organization",
    name: "Het verband",
  });
});

test("addresses are whole", () => {
  const elsewhere = { ...edition, url: "https://voorbeeld.nl" };
  const text = JSON.stringify([breadcrumbs([{ name: "Uitleg", address: "/uitleg/" }], elsewhere), explanationPage("vervoer", elsewhere)]);
  expect(text).toContain('"item":{"@id":"https://voorbeeld.nl/uitleg/"}');
  expect(text).not.toContain("localhost");
});
