"use client";

import { useEffect, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { type Leesmap, readLeesmap, writeLeesmap } from "@/lib/share/leesmap";
import { type FetchedPiece, fetchPiece } from "./fetch-piece";
import { fragment, onFragment, readAgain } from "./fragment";
import { whyNot } from "./why-not";

type State = Leesmap & { readonly pieces: readonly FetchedPiece[]; readonly failure: string };

/** Several pieces after each other, to read or to print. Which ones stands in the fragment of the address. */
export function LeesmapReader() {
  const [state, setState] = useState<State>();

  useEffect(() => {
    async function read() {
      const leesmap = readLeesmap(fragment());
      const pieces = await Promise.all(leesmap.ids.map(fetchPiece));
      const failed = pieces.find(({ error }) => error);
      // With nothing to show the room that was kept is given back, and what comes up into the window comes unseen: nothing is seen to move.
      document.body.classList.toggle("leesmap-empty", !failed && !pieces.some(({ html }) => html !== undefined));
      setState({ ...leesmap, pieces, failure: failed ? await whyNot("Een deel van de stukken kan", failed.error) : "" });
    }
    void read();
    return onFragment(read);
  }, []);

  // Only after the pieces stand on the page is there a place to go to.
  useEffect(() => {
    if (state?.place) showPlace(state.place);
  }, [state]);

  const missing = state?.pieces.filter(({ html, error }) => html === undefined && !error).length ?? 0;
  const pieces = state?.pieces.filter(({ html }) => html !== undefined) ?? [];
  const isEmpty = state !== undefined && pieces.length === 0 && !state.failure;
  return (
    <div className="needs-script leesmap-room">
      <p role="status" className="column mt-3 min-h-11">
        <FreshText text={statusText(state, pieces.length)} />
      </p>
      {isEmpty && (
        <p className="column mt-2">
          <a href="/voor-scholen/" className="button">
            Kies stukken voor een leesmap
          </a>
        </p>
      )}
      {state?.failure && (
        <p key={state.failure} className="panel panel-warning column mt-3">
          {state.failure}{" "}
          <button type="button" className="button" onClick={readAgain}>
            Probeer het nog eens
          </button>
        </p>
      )}
      {(missing > 0 || state?.damaged) && (
        <p key={missing} className="panel panel-warning column mt-3">
          Een deel van deze link klopt niet meer. {missing > 0 && "Een stuk bestaat niet meer. "}Kies het opnieuw op{" "}
          <a href="/voor-scholen/">voor scholen</a>.
        </p>
      )}
      {pieces.length > 0 && (
        <>
          <nav aria-label="In deze leesmap" className="column mt-3">
            <ol className="leesmap-list">
              {pieces.map(({ id, title }, index) => (
                <li key={id}>
                  <a href={writeLeesmap(state?.ids ?? [], index + 1)} className="nav-link">
                    {title}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
          <p className="no-print mt-4 flex flex-wrap gap-3">
            <button type="button" className="button" onClick={() => print()}>
              Print de leesmap
            </button>
            <a href={`/voor-scholen/${writeLeesmap(state?.ids ?? [])}`} className="button">
              Wijzig de leesmap
            </a>
          </p>
          {pieces.map(({ id, html = "" }, index) => (
            // The pieces are pages of this site, which the build made.
            // biome-ignore lint/security/noDangerouslySetInnerHtml: as above.
            <article key={id} id={`stuk-${index + 1}`} tabIndex={-1} className="leesmap-piece" dangerouslySetInnerHTML={{ __html: html }} />
          ))}
        </>
      )}
    </div>
  );
}

function statusText(state: State | undefined, count: number): string {
  if (!state) return "De stukken worden opgehaald.";
  if (count === 0) return state.failure ? "" : "In deze link staan geen stukken.";
  return count === 1 ? "1 stuk om te lezen." : `${count} stukken om te lezen.`;
}

/** Goes to a piece by its number in the list. */
function showPlace(number: number) {
  const place = document.getElementById(`stuk-${number}`);
  if (!place) return;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
