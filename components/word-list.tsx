import { termLink } from "@/lib/places/translated-links";
import { termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";
import { screen } from "@/lib/words/screen";
import { Gap } from "./host/gap";
import { InLanguage } from "./in-language";
import { Note } from "./notes/note";
import { wordNote } from "./notes/note-ids";

type Props = {
  readonly ids: readonly TermId[];
  readonly language?: string;
  /** The words that are links in the text: their notes lead back there. */
  readonly linked?: readonly TermId[];
  /** Whether each word shows only when it is asked for; on paper the list is whole. */
  readonly isAsked?: boolean;
};

/** The difficult words of a page, explained. */
export function WordList({ isAsked = false, language = "nl", ...notes }: Props) {
  if (notes.ids.length === 0) return null;
  const { kop } = screen("woorden", language);
  return (
    <section id="woorden" aria-label={kop} className={isAsked ? "asked" : "mt-12"}>
      <h2>{kop}</h2>
      <WordNotes {...notes} language={language} />
    </section>
  );
}

/** Some words, each with its explanation. */
export function WordNotes({ ids, language = "nl", linked = [] }: Omit<Props, "isAsked">) {
  return (
    <div className="word-list column mt-4">
      {ids.map((id) => (
        <Note key={id} id={wordNote(id)} hasPlace={linked.includes(id)} language={language}>
          <InLanguage language={termOf(id, language).language} page={language}>
            <a {...termLink(id, language)}>{termName(id, language)}</a> {termOf(id, language).explanation}
          </InLanguage>
          {language === "nl" && <Gap name="own-name" />}
        </Note>
      ))}
    </div>
  );
}
