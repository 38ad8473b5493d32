import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { TermView } from "@/components/terms/term-view";
import { termAddress, termPieceId } from "@/lib/addresses/address-of";
import { languagesOfTerm } from "@/lib/places/translated-links";
import { termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import { type TermId, terms } from "@/lib/registers/terms";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ term: TermId }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(terms).map((term) => ({ term }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { term } = await params;
  const title = `Wat is ${termName(term)}?`;
  const description = termOf(term).explanation;
  return pageHead({ title, description, address: termAddress(term), card: termPieceId(term), languages: languagesOfTerm(term) }, edition());
}

export default async function Page({ params }: Props) {
  return <TermView id={(await params).term} edition={edition()} />;
}
