import { talkAddress } from "../../addresses/address-of";
import { readTalk } from "../../talks/read-talk";
import { talkSlugs } from "../../talks/talks";
import type { Kind } from "../place";

/** The sheets for talks. */
export const talks: Kind<"gesprek"> = {
  name: "gesprek",
  places: () =>
    talkSlugs.map((slug) => {
      const { title, facts, deadlines, when, searchedAs } = readTalk(slug);
      return {
        address: talkAddress(slug),
        title,
        rests: { facts, deadlines, terms: [] },
        found: () => ({
          within: "Blad voor een gesprek",
          opening: when,
          // As with letters: an answer about the same comes first.
          words: [],
          around: searchedAs,
          text: "",
        }),
      };
    }),
};
