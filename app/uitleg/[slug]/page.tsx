import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { edition } from "@/app/edition";
import { Article } from "@/components/article";
import { sharedHeadings } from "@/components/share/shared-headings";
import { Summary } from "@/components/summary";
import { explanationAddress, sectionPieceId } from "@/lib/addresses/address-of";
import { readExplanation } from "@/lib/content/read";
import { type ExplanationSlug, explanationSlugs } from "@/lib/ids/slugs";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ slug: ExplanationSlug }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return explanationSlugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { frontmatter, sections } = readExplanation(slug, edition().day);
  const { titel: title, omschrijving: description } = frontmatter;
  const address = explanationAddress(slug);
  const [first] = sections;
  return pageHead(
    {
      title,
      description,
      address,
      ...(first && { card: sectionPieceId(slug, first.id) }),
      hasFeed: slug === "wat-verandert-er",
    },
    edition(),
  );
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  const { default: Content }: { default: MDXContent } = await import(`@/content/uitleg/${slug}.mdx`);
  const { sections } = readExplanation(slug, edition().day);
  const InHetKort = ({ children }: { children: ReactNode }) => <Summary sections={sections}>{children}</Summary>;
  return (
    <Article slug={slug} edition={edition()}>
      <Content components={{ InHetKort, ...sharedHeadings(slug, edition()) }} />
    </Article>
  );
}
