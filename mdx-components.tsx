import type { MDXComponents } from "mdx/types";
import { Begrip } from "@/components/mdx/begrip";
import { Bronnen } from "@/components/mdx/bronnen";
import { Daarna, Zolang } from "@/components/mdx/geldigheid";
import { SectionHeading, SubsectionHeading } from "@/components/mdx/heading";
import { InHetKort } from "@/components/mdx/in-het-kort";
import { Invulblad } from "@/components/mdx/invulblad";
import { Doen, LetOp } from "@/components/mdx/panels";
import { Plaat } from "@/components/mdx/plaat";
import { Termijn } from "@/components/mdx/termijn";
import { Uitzondering } from "@/components/mdx/uitzondering";
import { Wetstekst } from "@/components/mdx/wetstekst";
import type { VocabularyName } from "@/lib/content/vocabulary";

/** Every name of the vocabulary has its component; a missing or an extra one does not compile. */
const vocabularyComponents = {
  InHetKort,
  Begrip,
  Termijn,
  Bronnen,
  LetOp,
  Doen,
  Zolang,
  Daarna,
  Invulblad,
  Wetstekst,
  Plaat,
  Uitzondering,
} satisfies Record<VocabularyName, unknown>;

/** What a text may use. The file name is fixed by @next/mdx. */
export function useMDXComponents(): MDXComponents {
  return { ...vocabularyComponents, h2: SectionHeading, h3: SubsectionHeading };
}
