"use client";

import { type FormEvent, useRef, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { useReady } from "./use-ready";

/** Finds a word in the boxes of the drawing of the whole guide, marks them, and brings each into view in turn. */
export function DrawingSearch() {
  const ready = useReady();
  const [message, setMessage] = useState("");
  const last = useRef({ word: "", turn: -1 });

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const word = plain(String(new FormData(event.currentTarget).get("woord") ?? ""));
    const boxes = [...document.querySelectorAll<SVGElement>("[data-box]")];
    const found = word ? boxes.filter(({ textContent }) => plain(textContent ?? "").includes(word)) : [];
    for (const box of boxes) box.toggleAttribute("data-found", found.includes(box));
    const turn = word === last.current.word && found.length > 0 ? (last.current.turn + 1) % found.length : 0;
    last.current = { word, turn };
    found[turn]?.scrollIntoView({ block: "center", inline: "center" });
    setMessage(
      found.length > 0 ? `${turn + 1} van ${found.length}. Zoek nog eens voor de volgende.` : "Dit woord staat niet in de tekening.",
    );
  }

  return (
    <form onSubmit={search} className={`needs-script column mt-4${ready ? "" : " waiting"}`}>
      <label htmlFor="woord" className="block font-bold">
        Zoek een woord in de tekening
      </label>
      <div className="mt-2 flex gap-3">
        <input id="woord" name="woord" type="search" className="field min-w-0 grow" autoComplete="off" enterKeyHint="search" />
        <button type="submit" className="button shrink-0 whitespace-nowrap">
          Zoek
        </button>
      </div>
      <p role="status">
        <FreshText text={message} />
      </p>
    </form>
  );
}

/** Without capitals and soft hyphens: what is drawn may have been given places to break. */
function plain(text: string): string {
  return text
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
}
