"use client";

import { useRef, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { useReady } from "./use-ready";

type Words = { readonly kopieer: string; readonly gekopieerd: string; readonly geweigerd: string };

/**
 * A sentence to say or send, with a button that copies it. Without JavaScript the sentence stands there all the same.
 * @param words what the button says, and what comes of it
 */
export function ReadySentence({ text, words }: { text: string; words: Words }) {
  const ready = useReady();
  const [message, setMessage] = useState("");
  const quote = useRef<HTMLQuoteElement>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setMessage(words.gekopieerd);
    } catch {
      // The browser may refuse: then select the sentence, so that the parent can copy it by hand.
      if (quote.current) getSelection()?.selectAllChildren(quote.current);
      setMessage(words.geweigerd);
    }
  }

  return (
    <>
      <blockquote ref={quote}>{text}</blockquote>
      <p data-alone className={`needs-script no-print mt-2 flex min-h-10 flex-wrap items-center gap-3${ready ? "" : " waiting"}`}>
        <button type="button" className="button" onClick={copy}>
          {words.kopieer}
        </button>
        <span role="status">
          <FreshText text={message} />
        </span>
      </p>
    </>
  );
}
