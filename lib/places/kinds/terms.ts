import { termAddress, termPieceId } from "../../addresses/address-of";
import { termEntries, termName } from "../../registers/term-list";
import { termOf } from "../../registers/term-words";
import { type TermId, terms } from "../../registers/terms";
import { sentenceCase } from "../../sentence-case";
import { definedTerm } from "../../structured-data/things";
import { openingOf } from "../opening";
import type { Kind } from "../place";
import { namesOf } from "../term-names";

/** The difficult words. */
export const words: Kind<"begrip"> = {
  name: "begrip",
  places: ({ edition }) => {
    const lines = termEntries();
    return (Object.keys(terms) as TermId[]).map((id) => {
      const { explanation, now, facts } = termOf(id);
      const title = termName(id);
      const address = termAddress(id);
      const opening = openingOf([explanation]);
      return {
        address,
        title: sentenceCase(title),
        rests: { facts, deadlines: [], terms: [id] },
        listedAs: lines.filter((line) => line.id === id).map(({ name }) => sentenceCase(name)),
        found: () => ({ within: "Moeilijk woord", opening, words: namesOf(id), around: [], text: now }),
        piece: () => ({
          id: termPieceId(id),
          from: { kind: "begrip", term: id },
          title,
          page: { title, address },
          within: "Moeilijk woord, kort uitgelegd",
          apart: "alleen dit woord",
          description: opening,
          terms: [],
        }),
        thing: () => definedTerm(id, edition),
      };
    });
  },
};
