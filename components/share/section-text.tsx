import type { MDXContent } from "mdx/types";
import { type ComponentProps, isValidElement, type ReactElement, type ReactNode } from "react";
import { blocksOf } from "@/components/mdx/blocks";
import { headingId, headingParts } from "@/components/mdx/heading";
import { SourceLine } from "@/components/source-line";
import { explanationAddress } from "@/lib/addresses/address-of";
import type { Edition } from "@/lib/edition";
import type { ExplanationSlug } from "@/lib/ids/slugs";
import { sectionAlone } from "@/lib/share/section-alone";

type Heading = ReactElement<{ children?: ReactNode }>;

/** Stands for a heading ## of the text: only the section's own one is shown, as the heading of the page. */
function Section(): null {
  return null;
}

/** A heading ### within a section: on the page of that section it is of the second level. */
function Subsection({ children }: { children?: ReactNode }) {
  const { id, content } = headingParts(children);
  return <h2 id={id}>{content}</h2>;
}

/**
 * One section of an explanation by itself, with its heading as the heading of the page.
 * @param text the whole explanation
 * @param section the id of the heading
 */
export function SectionText({
  text,
  slug,
  section,
  edition,
}: {
  text: MDXContent;
  slug: ExplanationSlug;
  section: string;
  edition: Edition;
}) {
  const { headings, facts } = sectionAlone(slug, section, edition);
  const Link = ({ href = "", ...props }: ComponentProps<"a">) => (
    <a {...props} href={href.startsWith("#") && !headings.includes(href.slice(1)) ? explanationAddress(slug) + href : href} />
  );
  const [heading, ...blocks] = blocksUnder(blocksOf(text, { h2: Section, h3: Subsection, a: Link }), section);
  if (!isHeading(heading)) throw new Error(`content/uitleg/${slug}.mdx: de kop "${section}" staat niet in de tekst.`);
  return (
    <>
      <h1 id={section}>{headingParts(heading.props.children).content}</h1>
      <div className="prose mt-4">{blocks}</div>
      {facts.length > 0 && <SourceLine facts={facts} />}
    </>
  );
}

/** The blocks from a heading up to the next one of the same or a higher level, the heading first. */
function blocksUnder(blocks: readonly ReactNode[], section: string): ReactNode[] {
  const start = blocks.findIndex((block) => isHeading(block) && headingId(block.props.children) === section);
  const first = blocks[start];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => isHeading(block) && (block.type === Section || (isHeading(first) && first.type === Subsection)));
  return [first, ...(end < 0 ? rest : rest.slice(0, end))];
}

function isHeading(block: ReactNode): block is Heading {
  return isValidElement(block) && (block.type === Section || block.type === Subsection);
}
