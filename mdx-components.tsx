import type { MDXComponents } from "mdx/types";
import { edition } from "@/app/edition";
import { Begrip } from "@/components/mdx/begrip";
import { Beheerder } from "@/components/mdx/beheerder";
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

/** What an editor writes: everything but the edition. */
type Written<Part extends (props: never) => unknown> = Omit<Parameters<Part>[0], "edition">;

/** Every name of the vocabulary has its component; a missing or an extra one does not compile. */
const vocabularyComponents = {
  InHetKort,
  Begrip,
  Termijn,
  Bronnen,
  LetOp,
  Doen,
  Zolang: (props: Written<typeof Zolang>) => <Zolang {...props} edition={edition()} />,
  Daarna: (props: Written<typeof Daarna>) => <Daarna {...props} edition={edition()} />,
  Invulblad,
  Wetstekst,
  Plaat,
  Uitzondering,
  Beheerder: () => <Beheerder edition={edition()} />,
} satisfies Record<VocabularyName, unknown>;

/** What a text may use. The file name is fixed by @next/mdx, which calls it: it is an entry, as the pages are. */
export function useMDXComponents(): MDXComponents {
  return { ...vocabularyComponents, h2: SectionHeading, h3: SubsectionHeading };
}
