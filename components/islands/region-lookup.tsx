"use client";

import { useEffect, useRef, useState } from "react";
import { FoundVerbanden } from "@/components/region/found-verbanden";
import type { Home, LookupAnswer } from "@/lib/region/lookup";
import { fetchOnce } from "./fetch-once";
import { fragment, keepFragment } from "./fragment";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

type FragmentOf = (home: Pick<Home, "po" | "vo">) => string;

type Result = { readonly answer: LookupAnswer; readonly text: string; readonly fragmentOf: FragmentOf } | { readonly failed: string };

/** Where the guide begins. */
const guide = "/wat-nu/";

/**
 * Finds the two verbanden of a postcode, a gemeente or a place. What is typed stays on the page: the whole table is fetched,
 * and searched here.
 */
export function RegionLookup() {
  const ready = useReady();
  const [result, setResult] = useState<Result>();
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (!fragment().startsWith("#regio=")) return;
    fetchLookup()
      .then(({ answerInFragment, answerText, homeFragment, index }) => {
        const answer = answerInFragment(fragment(), index);
        if (answer) setResult({ answer, text: answerText(answer), fragmentOf: homeFragment });
      })
      .catch(async (error) => setResult({ failed: await whyNot("De lijst met postcodes kan", error) }));
  }, []);

  async function search(event: { preventDefault(): void }) {
    event.preventDefault();
    try {
      const { lookUp, homeFragment, regionFragment, answerText, index } = await fetchLookup();
      const answer = lookUp(typed, index);
      setResult({ answer, text: answerText(answer), fragmentOf: homeFragment });
      keepFragment(regionFragment(answer));
      if (answer.kind === "invalid") field.current?.focus();
    } catch (error) {
      setResult({ failed: await whyNot("De lijst met postcodes kan", error) });
    }
  }

  const isInvalid = result !== undefined && "answer" in result && result.answer.kind === "invalid";
  return (
    <form className={`needs-script panel${ready ? "" : " waiting"}`} onSubmit={search} noValidate>
      <label htmlFor="waar" className="font-bold">
        Je postcode, gemeente of plaats
      </label>
      <p id="waar-hulp" className="small">
        Bijvoorbeeld 3511 AB, 3511 of Utrecht.
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <input
          id="waar"
          ref={field}
          className="field"
          autoComplete="postal-code"
          autoCapitalize="off"
          spellCheck={false}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          aria-describedby={`waar-hulp${isInvalid ? " waar-fout" : ""}`}
          aria-invalid={isInvalid}
        />
        <button type="submit" className="button">
          Zoek
        </button>
      </div>
      <div className="lookup-result">
        <div role="status">
          {result !== undefined && "failed" in result && (
            <p key={result.failed} className="mt-3">
              {result.failed} Of zoek je gemeente hieronder in de lijst <a href="#gemeenten">van A tot Z</a>.
            </p>
          )}
          {result !== undefined && "answer" in result && (
            <p key={result.text} id={isInvalid ? "waar-fout" : undefined} className="mt-3 font-bold">
              {result.text}
            </p>
          )}
        </div>
        {/* What was found is read when a parent comes to it: a list that is announced cannot be stopped. */}
        {result !== undefined && "answer" in result && (
          <div key={result.text}>
            {result.answer.kind === "found" && (
              <FoundVerbanden home={result.answer.home} guide={guide + result.fragmentOf(result.answer.home)} />
            )}
            {result.answer.kind === "linked" && <FoundVerbanden home={result.answer} guide={guide + result.fragmentOf(result.answer)} />}
            {result.answer.kind === "several" && (
              <ul className="mt-2 grid gap-4">
                {result.answer.homes.map((home) => (
                  <li key={`${home.label} ${home.po.slug} ${home.vo.slug}`}>
                    <strong className="first-letter:uppercase block">{home.label}</strong>
                    <FoundVerbanden home={home} guide={guide + result.fragmentOf(home)} />
                  </li>
                ))}
              </ul>
            )}
            {result.answer.kind !== "unknown" && result.answer.kind !== "invalid" && (
              <details className="fold mt-2">
                <summary>Hoe zeker is dit?</summary>
                <p>
                  Dit zijn de verbanden van waar je woont. Gaat je kind ergens anders naar school? Dan telt meestal het verband van die
                  school.
                </p>
                <p className="mt-2">
                  Waar de namen en adressen vandaan komen, staat op de pagina van elk verband. Kende je het verband al onder een andere
                  naam? Vraag het de school.
                </p>
              </details>
            )}
          </div>
        )}
      </div>
    </form>
  );
}

/** What is needed only once a parent searches, or comes back to an answer. */
async function fetchLookup() {
  const [{ lookUp }, { answerInFragment }, { homeFragment, regionFragment }, { answerText }, index] = await Promise.all([
    import("@/lib/region/lookup"),
    import("@/lib/region/region-in-address"),
    import("@/lib/region/region-fragment"),
    import("@/lib/region/lookup-text"),
    fetchOnce<Parameters<typeof import("@/lib/region/lookup").lookUp>[1]>("/regio.json"),
  ]);
  return { lookUp, answerInFragment, homeFragment, regionFragment, answerText, index };
}
