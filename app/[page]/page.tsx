import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { readSitePage } from "@/lib/content/read";
import { type SitePageSlug, sitePageSlugs } from "@/lib/ids/slugs";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ page: SitePageSlug }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return sitePageSlugs.map((page) => ({ page }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page } = await params;
  const { titel, omschrijving } = readSitePage(page, edition().day).frontmatter;
  return pageHead({ title: titel, description: omschrijving, address: `/${page}/` }, edition());
}

export default async function Page({ params }: Props) {
  const { page } = await params;
  const { frontmatter } = readSitePage(page, edition().day);
  const { default: Content }: { default: MDXContent } = await import(`@/content/site/${page}.mdx`);
  return (
    <article className="frame pt-6 lg:pt-10">
      <h1>{frontmatter.titel}</h1>
      <div className="prose column mt-5">
        <Content />
      </div>
    </article>
  );
}
