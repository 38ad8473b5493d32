import { answerAddress, answerPieceId } from "../../addresses/address-of";
import { forYoungPeople, subjects } from "../../content/subjects";
import { answerPage } from "../../structured-data/things";
import { openingOf } from "../opening";
import type { Kind } from "../place";
import { namesIn } from "../term-names";

/** The answers to questions of parents. */
export const answers: Kind<"antwoord"> = {
  name: "antwoord",
  places: ({ texts, edition }) =>
    [...texts.answers].map(([slug, answer]) => {
      const { frontmatter, sentences, facts, deadlines, terms } = answer;
      const { vraag, onderwerp, omschrijving, voor } = frontmatter;
      const address = answerAddress(slug);
      const subject = subjects[onderwerp];
      const opening = openingOf(sentences.map(({ text }) => text));
      const within = voor === "jongere" ? forYoungPeople : `Antwoord: ${subject}`;
      return {
        address,
        title: vraag,
        rests: { facts, deadlines, terms },
        found: () => ({
          within,
          opening,
          words: frontmatter["zo-gevraagd"],
          around: [subject, omschrijving, ...namesIn(vraag)],
          text: sentences.map(({ text }) => text).join(" "),
        }),
        piece: () => ({
          id: answerPieceId(slug),
          from: { kind: "antwoord", slug },
          title: vraag,
          page: { title: vraag, address },
          within,
          apart: "alleen dit antwoord",
          description: omschrijving,
          terms,
        }),
        thing: () => answerPage(slug, answer, edition),
      };
    }),
};
