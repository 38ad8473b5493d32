import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { LetterView } from "@/components/letter/letter-view";
import { writtenLetterAddress } from "@/lib/addresses/address-of";
import { type LetterSlug, letterSlugs } from "@/lib/letters/letters";
import { readLetter } from "@/lib/letters/read-letter";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ slug: LetterSlug }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return letterSlugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { title, description } = readLetter(slug);
  return pageHead({ title, description, address: writtenLetterAddress(slug) }, edition());
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return <LetterView slug={slug} edition={edition()} />;
}
