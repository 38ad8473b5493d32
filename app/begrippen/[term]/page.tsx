import type { Metadata } from "next";
import { TermView } from "@/components/terms/term-view";
import { termName } from "@/lib/registers/term-list";
import { type TermId, terms } from "@/lib/registers/terms";

type Props = { params: Promise<{ term: TermId }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(terms).map((term) => ({ term }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { term } = await params;
  return { title: `Wat is ${termName(term)}?`, description: terms[term].explanation };
}

export default async function Page({ params }: Props) {
  return <TermView id={(await params).term} />;
}
