import type { ReactNode } from "react";
import { headingId, SectionHeading, SubsectionHeading } from "@/components/mdx/heading";
import { sectionPieceId } from "@/lib/addresses/address-of";
import { readExplanation } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import type { ExplanationSlug } from "@/lib/ids/slugs";
import { ShareLink } from "./share-link";

type HeadingProps = { children?: ReactNode };

/** The headings of one explanation, each with the way to send its section. */
export function sharedHeadings(slug: ExplanationSlug, { day }: Edition) {
  const { sections } = readExplanation(slug, day);
  const share = ({ children }: HeadingProps) => {
    const id = headingId(children);
    const section = sections.find((candidate) => candidate.id === id);
    if (!section) throw new Error(`content/uitleg/${slug}.mdx: de kop "${id}" staat niet bij de koppen van deze uitleg.`);
    return <ShareLink piece={sectionPieceId(slug, id)} title={section.title} />;
  };
  return {
    h2: (props: HeadingProps) => (
      <div className="shared-part">
        <SectionHeading {...props} />
        {share(props)}
      </div>
    ),
    h3: (props: HeadingProps) => (
      <div className="shared-part">
        <SubsectionHeading {...props} />
        {share(props)}
      </div>
    ),
  };
}
