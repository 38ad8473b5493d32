import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { SiteFrame } from "@/components/site-frame";
import { TranslatedPage } from "@/components/translated-page";
import { readSitePage } from "@/lib/content/read";
import { editionIn } from "@/lib/edition";
import { type SitePageSlug, sitePageSlugs } from "@/lib/ids/slugs";
import { partsOf, titleIn, translatedPageAt, translatedPages } from "@/lib/places/translated-pages";
import { pageHead } from "@/lib/share/preview";

/**
 * The pages about the site, and every page in another language. They are one route because Next refuses a route without a page, and as long as
 * content/ speaks Dutch only there is no page in another language.
 */
type Props = { params: Promise<{ page: string[] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return [...sitePageSlugs.map((slug) => [slug]), ...translatedPages().map(partsOf)].map((page) => ({ page }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page: parts } = await params;
  const page = translatedPageAt(parts);
  if (page) return pageHead({ ...titleIn(page), address: page.address, languages: page.languages }, editionIn(edition(), page.language));
  const { titel, omschrijving } = readSitePage(parts[0] as SitePageSlug, edition().day).frontmatter;
  return pageHead({ title: titel, description: omschrijving, address: `/${parts[0]}/` }, edition());
}

export default async function Page({ params }: Props) {
  const { page: parts } = await params;
  const page = translatedPageAt(parts);
  if (page) return <TranslatedPage page={page} edition={editionIn(edition(), page.language)} />;
  const { frontmatter } = readSitePage(parts[0] as SitePageSlug, edition().day);
  const { default: Content }: { default: MDXContent } = await import(`@/content/site/${parts[0]}.mdx`);
  return (
    <SiteFrame edition={edition()}>
      <article className="frame pt-6 lg:pt-10">
        <h1>{frontmatter.titel}</h1>
        <div className="prose column mt-5">
          <Content />
        </div>
      </article>
    </SiteFrame>
  );
}
