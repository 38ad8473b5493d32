import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Article } from "@/components/article";
import { Summary } from "@/components/summary";
import { readExplanation } from "@/lib/content/read";
import { type ExplanationSlug, explanationSlugs } from "@/lib/content/slugs";

type Props = { params: Promise<{ slug: ExplanationSlug }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return explanationSlugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { titel, omschrijving } = readExplanation((await params).slug).frontmatter;
  return { title: titel, description: omschrijving };
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const { default: Content }: { default: MDXContent } = await import(`@/content/uitleg/${slug}.mdx`);
  const { sections } = readExplanation(slug);
  const InHetKort = ({ children }: { children: ReactNode }) => <Summary sections={sections}>{children}</Summary>;
  return (
    <Article slug={slug}>
      <Content components={{ InHetKort }} />
    </Article>
  );
}
