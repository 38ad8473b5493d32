import { useState } from "react";
import { FreshText } from "@/components/fresh-text";
import type { Entry } from "@/lib/folder/model";
import { dayInFull, shortKinds } from "./kind-names";

/** As many as a parent looks through; the rest comes when they ask for it. */
const atOnce = 20;

type Props = {
  /** What was kept about one child, the newest first. */
  readonly entries: readonly Entry[];
  readonly onChange: (entry: Entry) => void;
  readonly onRemove: (entry: Entry) => void;
};

/** More letters than this stand behind a fold: a letter in full would push all else away. */
const longSaid = 400;

/** What was kept about one child. */
export function TimeLine({ entries, onChange, onRemove }: Props) {
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ol className="folder-line mt-3">
        {entries.slice(0, shown).map((entry) => (
          <li key={`${entry.id}-${entry.changed}`} data-entry={entry.id}>
            <p className="small">
              {dayInFull(entry.day)} · {shortKinds[entry.kind]}
              {entry.who && ` · ${entry.who}`}
            </p>
            <p className="font-bold">{entry.title}</p>
            {entry.said && <Said text={entry.said} />}
            <p className="no-print flex flex-wrap gap-x-4">
              <button type="button" className="text-button" onClick={() => onChange(entry)}>
                Verander<span className="sr-only">: {entry.title}</span>
              </button>
              <button type="button" className="text-button" onClick={() => onRemove(entry)}>
                Gooi weg<span className="sr-only">: {entry.title}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      {entries.length > shown && (
        <p className="no-print mt-3">
          <button type="button" className="button" onClick={() => setShown(shown + atOnce)}>
            <FreshText text={`Toon meer (nog ${entries.length - shown})`} />
          </button>
        </p>
      )}
    </>
  );
}

function Said({ text }: { text: string }) {
  const said = <p className="folder-said">{text}</p>;
  if (text.length <= longSaid) return said;
  return (
    <details className="fold">
      <summary>Lees wat er staat</summary>
      {said}
    </details>
  );
}
