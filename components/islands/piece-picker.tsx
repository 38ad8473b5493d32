"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { SearchField } from "@/components/search-field";
import { pieceAddress } from "@/lib/addresses/address-of";
import type { Search } from "@/lib/search/search";
import { type FoundPiece, findPieces, pieceWithId } from "@/lib/share/find-pieces";
import { leesmapAddress, mostPieces, readLeesmap, writeLeesmap } from "@/lib/share/leesmap";
import { leesmapMessage, shareMessage } from "@/lib/share/message";
import { copyByHand, copyText } from "./copy-text";
import { fetchSearch } from "./fetch-search";
import { fragment, keepFragment } from "./fragment";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

/** More results than this are not read; one word more is quicker. */
const mostShown = 12;

/**
 * Finds a piece and puts it on the clipboard, or with others in a leesmap. What is typed stays in the page; the chosen pieces
 * stand in the fragment of the address, so that they survive a reload and reach no server.
 */
export function PiecePicker() {
  const ready = useReady();
  const [site, setSite] = useState<Search>();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [status, setStatus] = useState("");
  const [byHand, setByHand] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const load = useCallback(async () => {
    try {
      setSite(await fetchSearch());
    } catch (error) {
      setStatus(`${await whyNot("De lijst kan", error)} Of kies hieronder een onderwerp.`);
    }
  }, []);

  useEffect(() => {
    const { ids } = readLeesmap(fragment());
    setChosen(ids);
    if (ids.length > 0) void load();
  }, [load]);

  function search(text: string) {
    setTyped(text);
    setStatus("");
    setByHand(false);
    void load();
  }

  function choose(ids: readonly string[], message: string) {
    setChosen(ids);
    setStatus(message);
    keepFragment(writeLeesmap(ids));
  }

  function add({ id, title }: FoundPiece) {
    if (chosen.length < mostPieces) choose([...chosen, id], `„${title}” zit in de leesmap`);
    else setStatus(`In een leesmap passen ${mostPieces} stukken. Haal er eerst een weg.`);
  }

  async function copy(text: string, what: string) {
    if (!field.current) return;
    field.current.value = text;
    const isCopied = await copyText(field.current);
    setStatus(isCopied ? `${what} gekopieerd` : copyByHand);
    setByHand(!isCopied);
  }

  const found = site ? findPieces(typed, site) : [];
  const titleOf = (id: string) => (site && pieceWithId(id, site)?.title) ?? id;
  const link = (address: string) => `${location.origin}${address}`;

  return (
    <div className={`needs-script column mt-6${ready ? "" : " waiting"}`}>
      <section className="panel" aria-labelledby="zoek-kop">
        <h2 id="zoek-kop">Zoek een stuk</h2>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            search(typed);
          }}
        >
          <SearchField value={typed} onFocus={load} onInput={({ currentTarget }) => search(currentTarget.value)} />
        </form>
        <p role="status" className="mt-2 min-h-11 font-bold">
          <FreshText text={status || foundText(typed, site !== undefined, found.length)} />
        </p>
        <div className={byHand ? "" : "sr-only"}>
          <textarea
            ref={field}
            className="field w-full"
            rows={3}
            readOnly
            aria-label="Tekst om zelf te kopiëren"
            tabIndex={byHand ? 0 : -1}
          />
        </div>
        <ul>
          {found.slice(0, mostShown).map((piece) => (
            <li key={piece.id} className="found">
              <a href={pieceAddress(piece.id)} className="nav-link font-bold">
                {piece.title}
              </a>
              <p className="small">{piece.within}</p>
              <p className="mt-1 flex flex-wrap gap-2">
                <button type="button" className="button" onClick={() => copy(link(pieceAddress(piece.id)), "Link")}>
                  Kopieer link<span className="sr-only">: {piece.title}</span>
                </button>
                <button
                  type="button"
                  className="button"
                  onClick={() => copy(shareMessage(piece.title, link(pieceAddress(piece.id))), "Bericht")}
                >
                  Kopieer bericht<span className="sr-only">: {piece.title}</span>
                </button>
                {chosen.includes(piece.id) ? (
                  <span className="inline-flex min-h-11 items-center">Zit in de leesmap</span>
                ) : (
                  <button type="button" className="button" onClick={() => add(piece)}>
                    Zet in de leesmap<span className="sr-only">: {piece.title}</span>
                  </button>
                )}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel mt-4" aria-labelledby="leesmap-kop">
        <h2 id="leesmap-kop">
          <FreshText text={`Je leesmap${chosen.length > 0 ? ` (${chosen.length})` : ""}`} />
        </h2>
        {chosen.length === 0 ? (
          <p className="mt-2">Zet hier stukken bij elkaar voor een gesprek. Je krijgt één link, en één stapel papier.</p>
        ) : (
          <>
            <ol className="trail-list mt-2">
              {chosen.map((id) => (
                <li key={`${id} ${titleOf(id)}`} className="flex flex-wrap items-center justify-between gap-x-4">
                  <span>{titleOf(id)}</span>
                  <button
                    type="button"
                    className="button"
                    onClick={() =>
                      choose(
                        chosen.filter((other) => other !== id),
                        "Het stuk is uit de leesmap",
                      )
                    }
                  >
                    Haal weg<span className="sr-only">: {titleOf(id)}</span>
                  </button>
                </li>
              ))}
            </ol>
            <p className="mt-3 flex flex-wrap gap-2">
              <a href={`${leesmapAddress}${writeLeesmap(chosen)}`} className="button">
                Open de leesmap
              </a>
              <button
                type="button"
                className="button"
                onClick={() => copy(link(leesmapAddress + writeLeesmap(chosen)), "Link van de leesmap")}
              >
                Kopieer link van de leesmap
              </button>
              <button
                type="button"
                className="button"
                onClick={() => copy(leesmapMessage(chosen.length, link(leesmapAddress + writeLeesmap(chosen))), "Bericht")}
              >
                Kopieer bericht met de leesmap
              </button>
            </p>
          </>
        )}
      </section>
    </div>
  );
}

/** How many pieces were found, as a sentence; nothing as long as nothing was asked. */
function foundText(typed: string, isReady: boolean, count: number): string {
  if (typed.trim().length < 2 || !isReady) return "";
  if (count === 0) return "Niets gevonden. Probeer een ander woord.";
  if (count === 1) return "1 stuk gevonden";
  return count > mostShown ? `${count} stukken gevonden. Dit zijn de eerste ${mostShown}.` : `${count} stukken gevonden`;
}
