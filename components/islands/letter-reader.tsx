"use client";

import { type FormEvent, useRef, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { findInLetter } from "@/lib/search/find-in-letter";
import { searchAddress, writeQuery } from "@/lib/search/fragment";
import { useReady } from "./use-ready";

/** A field for a sentence of a letter: the list of the page then shows what it says. What is typed stays on the page. */
export function LetterReader() {
  const ready = useReady();
  const field = useRef<HTMLTextAreaElement>(null);
  const [message, setMessage] = useState("");
  const [typed, setTyped] = useState("");

  function show(event: FormEvent) {
    event.preventDefault();
    const text = (field.current?.value ?? "").trim();
    const items = itemsHere();
    const found = findInLetter(text, items.map(entryOf));
    showOnly(items, new Set(found));
    setTyped(text);
    setMessage(saidOf(text, found.length));
  }

  function clear() {
    showOnly(itemsHere(), new Set());
    if (field.current) field.current.value = "";
    setTyped("");
    setMessage("");
    field.current?.focus();
  }

  return (
    <form className={`needs-script panel column no-print mt-6${ready ? "" : " waiting"}`} onSubmit={show}>
      <label htmlFor="zin" className="font-bold">
        Wat staat er in jouw brief?
      </label>
      <p id="zin-hulp" className="small">
        Typ of plak een woord, een zin of de hele brief. Het blijft op je eigen scherm.
      </p>
      <textarea id="zin" ref={field} rows={3} className="field mt-2 w-full" aria-describedby="zin-hulp" spellCheck={false} />
      <p className="mt-2 flex flex-wrap gap-3">
        <button type="submit" className="button">
          Leg uit
        </button>
        {typed && (
          <button type="button" className="button" onClick={clear}>
            Begin opnieuw
          </button>
        )}
      </p>
      <p role="status">
        <FreshText text={message} />
      </p>
      {typed && (
        <p>
          <a href={searchAddress + writeQuery(typed)} className="nav-link">
            Zoek dit in de hele site
          </a>
        </p>
      )}
    </form>
  );
}

function saidOf(text: string, count: number): string {
  if (!text) return "Typ eerst een woord of een zin uit je brief.";
  if (count === 0) return "Deze woorden kennen wij niet uit brieven. Hieronder staan alle zinnen.";
  return count === 1 ? "Eén stukje hieronder hoort hierbij." : `${count} stukjes hieronder horen hierbij.`;
}

/** Opens the folds with what was found and hides the rest; where nothing was found the page is as it came. */
function showOnly(items: readonly HTMLElement[], found: ReadonlySet<number>) {
  const isAll = found.size === 0;
  items.forEach((item, index) => {
    item.hidden = !isAll && !found.has(index);
  });
  for (const group of document.querySelectorAll<HTMLElement>("[data-letters]")) {
    group.hidden = !isAll && !group.querySelector("[data-letter]:not([hidden])");
    const fold = group.querySelector("details");
    if (fold) fold.open = !isAll;
  }
}

/** The sentences and names on the page, each with what it says. */
function itemsHere(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-letter]")];
}

function entryOf({ dataset }: HTMLElement) {
  return { phrase: dataset.letter ?? "", names: (dataset.names ?? "").split("|") };
}
