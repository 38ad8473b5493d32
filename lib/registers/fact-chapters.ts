import { chapterPage } from "../addresses/address-of";
import { type FactId, facts } from "./facts";

/** The chapters of the facts, by the number before the dot: the end of the address of their page, and what they are about. */
export const factChapters = {
  1: { slug: "samenwerkingsverband", about: "het samenwerkingsverband" },
  2: { slug: "ondersteuningsplan", about: "het ondersteuningsplan" },
  3: { slug: "zorgplicht", about: "zorgplicht en aanmelden" },
  4: { slug: "hulp-op-school", about: "hulp op school" },
  5: { slug: "toelaatbaarheidsverklaring", about: "de toelaatbaarheidsverklaring" },
  6: { slug: "andere-school", about: "een andere school, leerplicht en vervoer" },
  7: { slug: "overgang", about: "de overstap en het einde van school" },
  8: { slug: "oneens", about: "niet eens zijn" },
  9: { slug: "cluster-1-en-2", about: "cluster 1 en 2" },
  10: { slug: "bijzondere-situaties", about: "bijzondere situaties en gegevens" },
  11: { slug: "veranderingen", about: "wat er verandert" },
} as const satisfies Record<number, { readonly slug: string; readonly about: string }>;

export type FactChapter = keyof typeof factChapters;

/** The chapters in order. */
export const chapterNumbers = Object.keys(factChapters).map(Number) as FactChapter[];

/** The chapter of a fact: "10.13" → 10. @throws when the register of chapters lacks it */
export function chapterOf(id: FactId): FactChapter {
  const chapter = Number.parseInt(id, 10);
  if (!Object.hasOwn(factChapters, chapter))
    throw new Error(`Feit ${id}: hoofdstuk ${chapter} staat niet in lib/registers/fact-chapters.ts.`);
  return chapter as FactChapter;
}

/** The facts of a chapter, in the order of their numbers: a chapter may stand in more files. */
export function factsOf(chapter: FactChapter): FactId[] {
  const numberOf = (id: FactId) => Number(id.split(".")[1]);
  return (Object.keys(facts) as FactId[]).filter((id) => chapterOf(id) === chapter).sort((a, b) => numberOf(a) - numberOf(b));
}

/** The page on which the facts of a chapter are told in full. */
export function chapterAddress(chapter: FactChapter): string {
  return chapterPage(factChapters[chapter].slug);
}
