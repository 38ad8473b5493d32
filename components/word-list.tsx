import { termAddress } from "@/lib/addresses/address-of";
import { termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";
import { Gap } from "./host/gap";
import { Note } from "./notes/note";
import { wordNote } from "./notes/note-ids";

type Props = {
  readonly ids: readonly TermId[];
  /** The words that are links in the text: their notes lead back there. */
  readonly linked?: readonly TermId[];
  /** Whether each word shows only when it is asked for; on paper the list is whole. */
  readonly isAsked?: boolean;
};

/** The difficult words of a page, explained. */
export function WordList({ ids, linked = [], isAsked = false }: Props) {
  if (ids.length === 0) return null;
  return (
    <section id="woorden" aria-label="Woorden op deze pagina" className={isAsked ? "asked" : "mt-12"}>
      <h2>Woorden op deze pagina</h2>
      <div className="word-list column mt-4">
        {ids.map((id) => (
          <Note key={id} id={wordNote(id)} hasPlace={linked.includes(id)}>
            <a href={termAddress(id)}>{termName(id)}</a> {termOf(id).explanation}
            <Gap name="own-name" />
          </Note>
        ))}
      </div>
    </section>
  );
}
