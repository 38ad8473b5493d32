import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { AnswerView } from "@/components/answer/answer-view";
import { answerAddress, answerPieceId } from "@/lib/addresses/address-of";
import { answerSlugs } from "@/lib/content/answers";
import { readAnswer } from "@/lib/content/read";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return answerSlugs().map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { vraag: title, omschrijving: description } = readAnswer(slug, edition().day).frontmatter;
  return pageHead({ title, description, address: answerAddress(slug), card: answerPieceId(slug) }, edition());
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const { default: Text }: { default: MDXContent } = await import(`@/content/antwoorden/${slug}.mdx`);
  return (
    <AnswerView slug={slug} edition={edition()}>
      <Text />
    </AnswerView>
  );
}
