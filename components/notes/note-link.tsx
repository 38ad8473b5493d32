import type { ReactNode } from "react";
import { idOfNoteMark } from "./note-ids";

type Props = { readonly note: string; readonly className: string; readonly children: ReactNode };

/**
 * A link to a note. The note comes to the reader and the page does not move, without a script: it is fixed to the window as long as
 * the address names it. So is the empty mark before the link, to which the note leads back: closing a note moves nothing either, and
 * whoever goes by keyboard or hears the page is again at the link.
 * @param note the id of the note
 */
export function NoteLink({ note, className, children }: Props) {
  return (
    <>
      <span id={idOfNoteMark(note)} className="note-place" />
      <a href={`#${note}`} className={className}>
        {children}
      </a>
    </>
  );
}
