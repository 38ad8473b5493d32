import type { ReactNode } from "react";
import { wordNote } from "@/components/notes/note-ids";
import { NoteLink } from "@/components/notes/note-link";
import { termOf } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";

/** A term at its first use: a link to the note that explains it. */
export function Begrip({ id, children }: { id: TermId; children?: ReactNode }) {
  return (
    <NoteLink note={wordNote(id)} className="term-link">
      {children ?? termOf(id).word}
    </NoteLink>
  );
}
