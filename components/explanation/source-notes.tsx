import { Fragment } from "react";
import { Note } from "@/components/notes/note";
import { sourcesNote } from "@/components/notes/note-ids";
import { checkedText, FactsBehind, SectionReport } from "@/components/source-line";
import type { SectionSources } from "@/lib/content/section-sources";
import { citations } from "@/lib/registers/citation";

/** What the sections of an explanation rest on: one note for each, below the text, and on paper all of them. */
export function SourceNotes({ sources }: { sources: readonly SectionSources[] }) {
  return (
    <section id="bronnen" aria-label="Bronnen" className="asked sources">
      <h2>Bronnen</h2>
      <div className="column small mt-4">
        {sources.map(({ id, title, facts }) => (
          <Note key={id} id={sourcesNote(id)} hasPlace>
            <strong>{title}</strong> Bronnen, {checkedText(facts, "nl")}:{" "}
            {citations(facts).map(({ law, short, url, places, read }) => (
              <Fragment key={law}>
                <a href={url}>{short}</a>
                {places.length > 0 && ` ${places.join("; ")}`}
                {!read && " (nog niet nagelezen)"}.{" "}
              </Fragment>
            ))}
            <FactsBehind facts={facts} language="nl" /> <SectionReport section={id} facts={facts} />
          </Note>
        ))}
      </div>
    </section>
  );
}
