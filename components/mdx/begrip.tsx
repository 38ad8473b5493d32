import type { ReactNode } from "react";
import { wordAnchor } from "@/components/word-list";
import { type TermId, terms } from "@/lib/registers/terms";

/** A term at its first use: a link to its explanation below the text. */
export function Begrip({ id, children }: { id: TermId; children?: ReactNode }) {
  return (
    <a href={`#${wordAnchor(id)}`} className="term-link">
      {children ?? terms[id].word}
    </a>
  );
}
