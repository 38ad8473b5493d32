import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { ExplanationText } from "@/components/explanation/explanation-text";
import { ExplanationView } from "@/components/explanation/explanation-view";
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
  const { default: text }: { default: MDXContent } = await import(`@/content/uitleg/${slug}.mdx`);
  return (
    <ExplanationView slug={slug} edition={edition()}>
      <ExplanationText text={text} slug={slug} edition={edition()} />
    </ExplanationView>
  );
}
