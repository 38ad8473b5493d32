import type { MDXContent } from "mdx/types";
import { cloneElement, isValidElement, type ReactElement, type ReactNode } from "react";
import { blocksOf } from "@/components/mdx/blocks";
import { DaarnaAlone, ZolangAlone } from "@/components/mdx/geldigheid";
import { headingId } from "@/components/mdx/heading";
import { InHetKort } from "@/components/mdx/in-het-kort";
import { sourcesNote } from "@/components/notes/note-ids";
import { NoteLink } from "@/components/notes/note-link";
import { sharedHeadings } from "@/components/share/shared-headings";
import { readExplanation } from "@/lib/content/read";
import type { SectionSources } from "@/lib/content/section-sources";
import type { Edition } from "@/lib/edition";
import type { ExplanationSlug } from "@/lib/ids/slugs";
import { hasReserve } from "@/lib/registers/citation";
import type { FactId } from "@/lib/registers/facts";
import { Contents } from "./contents";

type Props = { readonly text: MDXContent; readonly slug: ExplanationSlug; readonly edition: Edition };
type Dated = { readonly feit: FactId; readonly children: ReactNode };

/** The text of an explanation: the answer in short, the contents, and the sections, each with the way to send it and to its sources. */
export function ExplanationText({ text, slug, edition }: Props) {
  const { sections, sources } = readExplanation(slug, edition.day);
  const { h2, h3 } = sharedHeadings(slug, edition);
  const Short = ({ children }: { children: ReactNode }) => (
    <>
      <InHetKort>{children}</InHetKort>
      <Contents sections={sections} />
    </>
  );
  const Zolang = (props: Dated) => <ZolangAlone {...props} edition={edition} />;
  const Daarna = (props: Dated) => <DaarnaAlone {...props} edition={edition} />;
  const blocks = blocksOf(text, { h2, h3, InHetKort: Short, Bronnen: SourcesLink, Zolang, Daarna });
  let of: SectionSources | undefined;
  return blocks.map((block) => {
    if (!isValidElement<{ children?: ReactNode }>(block)) return block;
    if (block.type === h2) {
      const id = headingId(block.props.children);
      of = sources.find((section) => section.id === id);
    }
    return block.type === SourcesLink && of ? cloneElement(block as ReactElement<{ of?: SectionSources }>, { of }) : block;
  });
}

/** Leads from the end of a section to what it rests on. */
function SourcesLink({ of }: { of?: SectionSources }) {
  if (!of) throw new Error("Deze bronnen staan onder geen enkele kop.");
  return (
    <p className="to-sources">
      <NoteLink note={sourcesNote(of.id)} className="sources-link">
        Bronnen{hasReserve(of.facts) && ", deels minder zeker"}
      </NoteLink>
    </p>
  );
}
