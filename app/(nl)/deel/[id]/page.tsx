import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { AnswerContent } from "@/components/answer/answer-content";
import { NodeText } from "@/components/share/node-text";
import { PiecePage } from "@/components/share/piece-page";
import { SectionText } from "@/components/share/section-text";
import { TermContent } from "@/components/terms/term-content";
import { pieceAddress } from "@/lib/addresses/address-of";
import { readAnswer } from "@/lib/content/read";
import { pieceOf, piecesOf } from "@/lib/places/pieces";
import { pageHead, pageTitle, previewTitle, wholePageAddress } from "@/lib/share/preview";
import { sectionAlone } from "@/lib/share/section-alone";

type Props = { params: Promise<{ id: string }> };

/** A section with more headings is printed smaller, so that it stays on two sheets. */
const mostHeadings = 6;

export const dynamicParams = false;

export function generateStaticParams() {
  return piecesOf(edition()).map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const piece = pieceOf((await params).id, edition());
  const { id, description } = piece;
  return {
    ...pageHead(
      { title: previewTitle(piece), description, address: pieceAddress(id), card: id, canonical: wholePageAddress(piece) },
      edition(),
    ),
    title: pageTitle(piece),
    robots: { index: false, follow: true },
  };
}

export default async function Page({ params }: Props) {
  const piece = pieceOf((await params).id, edition());
  const { from, terms } = piece;
  switch (from.kind) {
    case "uitleg": {
      const { default: text }: { default: MDXContent } = await import(`@/content/uitleg/${from.slug}.mdx`);
      const alone = sectionAlone(from.slug, from.section, edition());
      return (
        <PiecePage
          piece={piece}
          edition={edition()}
          words={[...new Set([...alone.terms, ...terms])]}
          linked={alone.terms}
          isLong={alone.headings.length > mostHeadings}
        >
          <SectionText text={text} slug={from.slug} section={from.section} edition={edition()} />
        </PiecePage>
      );
    }
    case "antwoord": {
      const { default: Text }: { default: MDXContent } = await import(`@/content/antwoorden/${from.slug}.mdx`);
      return (
        <PiecePage piece={piece} edition={edition()} words={terms} linked={readAnswer(from.slug, edition().day).terms} isLong>
          <AnswerContent slug={from.slug} edition={edition()}>
            <Text />
          </AnswerContent>
        </PiecePage>
      );
    }
    case "gids":
      return (
        <PiecePage piece={piece} edition={edition()} words={terms}>
          <NodeText id={from.node} edition={edition()} />
        </PiecePage>
      );
    case "begrip":
      return (
        <PiecePage piece={piece} edition={edition()} words={terms}>
          <TermContent id={from.term} edition={edition()} />
        </PiecePage>
      );
  }
}
