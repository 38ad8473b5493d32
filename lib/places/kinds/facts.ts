import { chapterPage, factAddress, factAnchor } from "../../addresses/address-of";
import { chapterAddress, chapterNumbers, chapterOf, factChapters } from "../../registers/fact-chapters";
import { type FactId, facts } from "../../registers/facts";
import type { Kind } from "../place";

/** The pages that tell the facts in full. */
export const chapters: Kind<"hoofdstuk"> = {
  name: "hoofdstuk",
  places: () =>
    chapterNumbers.map((number) => {
      const { slug, about } = factChapters[number];
      return { address: chapterPage(slug), title: `Bronnen over ${about}`, isList: true as const };
    }),
};

/** The facts, each on the page of sources and on that of its chapter. */
export const factAnchors: Kind<"feit"> = {
  name: "feit",
  places: () =>
    (Object.keys(facts) as FactId[]).flatMap((id) => [
      { address: factAddress(id), title: `Feit ${id}` },
      { address: `${chapterAddress(chapterOf(id))}#${factAnchor(id)}`, title: `Feit ${id}` },
    ]),
};
