import { writtenLetterAddress } from "../../addresses/address-of";
import { letterSteps } from "../../letters/letter-steps";
import { letterSlugs } from "../../letters/letters";
import { factsOfLetter, readLetter } from "../../letters/read-letter";
import type { Kind } from "../place";

/** The letters that parents write. */
export const letters: Kind<"brief"> = {
  name: "brief",
  places: () =>
    letterSlugs.map((slug) => {
      const page = readLetter(slug);
      const { title, step, deadlines, when, searchedAs } = page;
      return {
        address: writtenLetterAddress(slug),
        title,
        rests: { facts: factsOfLetter(page), deadlines, terms: [] },
        found: () => ({
          within: `Brief: ${letterSteps[step]}`,
          opening: when,
          // Who does not look for a letter first needs what it is about: its words weigh less than those of an answer.
          words: [],
          around: [...searchedAs, letterSteps[step]],
          text: "",
        }),
      };
    }),
};
