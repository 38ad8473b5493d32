import { sampleAddress } from "../../addresses/address-of";
import { readSample } from "../../samples/read-sample";
import { sampleSlugs } from "../../samples/samples";
import type { Kind } from "../place";

/** The papers that a parent may get, as examples. */
export const samples: Kind<"papier"> = {
  name: "papier",
  places: () =>
    sampleSlugs.map((slug) => {
      const { title, facts, deadlines, when, searchedAs } = readSample(slug);
      return {
        address: sampleAddress(slug),
        title,
        rests: { facts, deadlines, terms: [] },
        found: () => ({
          within: "Voorbeeld van een papier",
          opening: when,
          words: searchedAs,
          around: [],
          text: "",
        }),
      };
    }),
};
