"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { SearchField } from "@/components/search-field";
import { countText } from "@/lib/search/count-text";
import { readQuery, writeQuery } from "@/lib/search/fragment";
import type { Found } from "@/lib/search/search";
import { fetchSearch } from "./fetch-search";
import { fragment, keepFragment, onFragment } from "./fragment";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

/** More results than this are not read; one word more is quicker. */
const mostShown = 5;

/** So long after the last key someone has paused. */
const pause = 200;

/** Ways on for who does not find it. */
const otherWays = [
  { href: "/wat-nu/", label: "Kies wat er aan de hand is", text: "De gids stelt één vraag tegelijk." },
  { href: "#a-z", label: "Kijk in de lijst van A tot Z", text: "Alle uitleg en alle moeilijke woorden." },
  {
    href: "/wat-nu/praat-met-het-steunpunt/",
    label: "Vraag het aan een mens",
    text: "Het ouder- en jeugdsteunpunt denkt gratis met je mee.",
  },
] as const;

/**
 * Searches the whole site. Nothing of the index is fetched before the first key. What is typed stays in the page and in the fragment
 * of its address: it reaches no server, and Back finds it again.
 */
export function Search() {
  const ready = useReady();
  const [typed, setTyped] = useState("");
  const [found, setFound] = useState<Found>();
  const [status, setStatus] = useState("");
  const latest = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const find = useCallback(async (text: string) => {
    clearTimeout(timer.current);
    keepFragment(writeQuery(text));
    if (text.trim().length < 2) {
      setFound(undefined);
      setStatus("");
      return;
    }
    try {
      const answer = (await fetchSearch()).find(text, mostShown);
      // Another key was pressed meanwhile: its answer will come.
      if (latest.current !== text) return;
      setFound(answer);
      setStatus(countText(answer.count, answer.places.length, text));
    } catch (error) {
      const reason = await whyNot("De zoeklijst kan", error);
      if (latest.current !== text) return;
      setFound({ count: 0, places: [] });
      setStatus(reason);
    }
  }, []);

  const type = useCallback((text: string) => {
    latest.current = text;
    setTyped(text);
  }, []);

  useEffect(() => {
    // Another question in the address of the same tab is asked too.
    function readAddress() {
      const asked = readQuery(fragment());
      if (!asked || asked === latest.current) return;
      type(asked);
      void find(asked);
    }
    readAddress();
    return onFragment(readAddress);
  }, [type, find]);

  function press(text: string) {
    type(text);
    // The code and the index come while the rest is typed. When that fails, the search itself says so.
    fetchSearch().catch(() => undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => find(text), pause);
  }

  return (
    <search className={`block needs-script column mt-6${ready ? "" : " waiting"}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void find(latest.current);
        }}
      >
        <SearchField value={typed} onInput={({ currentTarget }) => press(currentTarget.value)} />
      </form>
      <p role="status" className="mt-2 min-h-11 font-bold">
        <FreshText text={status} />
      </p>
      <ol>
        {found?.places.map(({ address, title, within, opening }) => (
          <li key={`${address} ${opening}`} className="found">
            <h2 className="text-lg">
              <a href={address} className="nav-link">
                {title}
              </a>
            </h2>
            <p className="small">{within}</p>
            <p>{opening}</p>
          </li>
        ))}
      </ol>
      {found && (
        <section aria-labelledby="verder" className="panel mt-4">
          <h2 id="verder">
            <FreshText text={found.count === 0 ? "Zo kom je verder" : "Staat het er niet bij?"} />
          </h2>
          <ul className="mt-2">
            {otherWays.map(({ href, label, text }) => (
              <li key={href}>
                <a href={href} className="nav-link font-bold">
                  {label}
                </a>
                <p className="small">{text}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </search>
  );
}
