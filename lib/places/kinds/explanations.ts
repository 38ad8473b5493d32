import { explanationAddress, sectionAddress, sectionPieceId } from "../../addresses/address-of";
import type { CheckedExplanation } from "../../content/check";
import { sectionOf } from "../../content/section";
import { termsIn } from "../../content/terms-in";
import { textBlocks } from "../../content/text";
import type { ExplanationSlug } from "../../ids/slugs";
import { explanationPage } from "../../structured-data/things";
import { openingOf } from "../opening";
import type { Kind, Piece } from "../place";
import { namesIn } from "../term-names";

/** The explanations, in the order of the list on /uitleg/. */
export const explanations: Kind<"uitleg"> = {
  name: "uitleg",
  places: ({ texts, edition }) =>
    [...texts.explanations].map(([slug, { frontmatter, sections, facts, deadlines, terms }]) => {
      const { titel, omschrijving, vraag, trefwoorden } = frontmatter;
      return {
        address: explanationAddress(slug),
        title: titel,
        rests: { facts, deadlines, terms },
        listedAs: [titel],
        found: () => ({
          within: "Uitleg",
          opening: omschrijving,
          words: trefwoorden,
          around: [vraag],
          text: [omschrijving, ...sections.map(({ title }) => title)].join(" "),
        }),
        thing: () => explanationPage(slug, edition),
      };
    }),
};

/** Their sections: what a teacher sends. */
export const sections: Kind<"kop"> = {
  name: "kop",
  places: ({ texts, edition: { day } }) =>
    [...texts.explanations].flatMap(([slug, text]) =>
      text.sections.map(({ id, title }) => {
        const { titel, trefwoorden, zoekwoorden = {} } = text.frontmatter;
        const address = sectionAddress(slug, id);
        return {
          address,
          title,
          found: () => ({
            within: titel,
            opening: openingOf(running(text, id, day)),
            words: zoekwoorden[id] ?? [],
            around: [titel, ...trefwoorden, ...namesIn(title)],
            text: ownText(text, id, day),
          }),
          piece: () => sectionPiece(slug, text, { id, title }, day),
        };
      }),
    ),
};

function sectionPiece(
  slug: ExplanationSlug,
  text: CheckedExplanation,
  { id, title }: { readonly id: string; readonly title: string },
  day: string,
): Piece {
  const { titel } = text.frontmatter;
  return {
    id: sectionPieceId(slug, id),
    from: { kind: "uitleg", slug, section: id },
    title,
    page: { title: titel, address: sectionAddress(slug, id) },
    within: `Uit: ${titel}`,
    apart: `uit: ${titel}`,
    description: openingOf(running(text, id, day)),
    terms: termsIn(
      blocksOf(text, id, day)
        .map((block) => block.text)
        .join(" "),
    ),
  };
}

/** The blocks of a section, without its heading and those within it. */
function blocksOf({ source }: CheckedExplanation, section: string, day: string) {
  return textBlocks(sectionOf(source, section, day)).filter(({ kind }) => kind !== "heading");
}

function running(text: CheckedExplanation, section: string, day: string): string[] {
  return blocksOf(text, section, day)
    .filter(({ kind }) => kind === "running")
    .map((block) => block.text);
}

/** The text of a section up to its first subsection, which is a place of its own. */
function ownText({ source }: CheckedExplanation, section: string, day: string): string {
  const [, ...blocks] = textBlocks(sectionOf(source, section, day));
  const end = blocks.findIndex(({ kind }) => kind === "heading");
  return blocks
    .slice(0, end < 0 ? undefined : end)
    .map(({ text }) => text)
    .join(" ");
}
