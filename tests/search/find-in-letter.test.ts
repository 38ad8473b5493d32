import { expect, test } from "vitest";
import { letterPhrases, namesOf, termsWithoutPhrase } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import { findInLetter } from "@/lib/search/find-in-letter";

const sentences = letterPhrases().map(({ phrase, id }) => ({ phrase, id, names: namesOf(id) }));
const entries = [...sentences, ...termsWithoutPhrase().map((id) => ({ phrase: "", id, names: namesOf(id) }))];
const foundIn = (typed: string) => findInLetter(typed, entries).map((index) => entries[index]);

test("every sentence that we quote is found, first or second", () => {
  expect(sentences.length).toBeGreaterThan(70);
  for (const { phrase } of sentences) {
    // Two sentences may be made of the same telling words.
    expect(
      foundIn(phrase)
        .slice(0, 2)
        .map((entry) => entry?.phrase),
      phrase,
    ).toContain(phrase);
  }
});

test("every term is found by its name, a term without a sentence too", () => {
  expect(entries.length).toBeGreaterThan(110);
  for (const { id } of entries)
    expect(
      foundIn(`Dit gaat over ${termOf(id).word}.`).map((entry) => entry?.id),
      id,
    ).toContain(id);
});

test.each([
  ["Het bestuur is voornemens om uw zoon van de school te verwijderen.", "verwijdering"],
  ["de tlv is afgegeven", "toelaatbaarheidsverklaring"],
  ["Wij hebben voor uw dochter een TOELAATBAARHEIDSVERKLARING aangevraagd", "toelaatbaarheidsverklaring"],
  ["Tegen dit besluit kunt u binnen zes weken bezwaar maken bij de commissie.", "bezwaar"],
  ["Het ongeoorloofd verzuim van uw kind is gemeld", "verzuim"],
  ["u heeft hierop instemmingsrecht", "instemmingsrecht"],
])("a letter says it in its own way: %s", (typed, id) => {
  expect(foundIn(typed).map((entry) => entry?.id)).toContain(id);
});

test("what stands in no letter of ours finds nothing, and neither does nothing", () => {
  for (const typed of ["", "   ", "!!!", "De fietsenstalling is maandag dicht.", "<script>", "beroepsonderwijs"])
    expect(foundIn(typed), typed).toEqual([]);
});

test("a whole letter finds each of its sentences", () => {
  const letter =
    "Geachte ouders, De hulpvraag past niet binnen ons ondersteuningsaanbod. Wij hebben een TLV aangevraagd. U kunt uw zienswijze kenbaar maken. Met groet";
  const ids = foundIn(letter).map((entry) => entry?.id);
  for (const id of ["ondersteuningsaanbod", "toelaatbaarheidsverklaring", "zienswijze"]) expect(ids).toContain(id);
  expect(ids.length).toBeLessThan(12);
});
