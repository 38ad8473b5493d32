"use client";

import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { jsxs } from "react/jsx-runtime";
import { FreshText } from "@/components/fresh-text";
import type { LookupIndex } from "@/lib/region/lookup-index";
import { fetchOnce } from "./fetch-once";
import { onFragment } from "./fragment";
import { fetchVerbanden, keptRegion, regionKey, takeAlong } from "./known-here";
import { changeTrail, trailHere } from "./trail-here";
import { whyNot } from "./why-not";

type State = { readonly region: string; readonly kept: boolean; readonly name: string; readonly list: ReactNode };

/**
 * The verbanden that a parent looked up, on the pages of the guide and on answers. They travel in the fragment of the address; the browser
 * keeps them only after an explicit tap.
 * @param props.isQuiet whether it stays folded when the region is known: high on a page, what opens by itself moves what is being read
 */
export function RegionHere({ isQuiet = false }: { isQuiet?: boolean }) {
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<State>();
  const [message, setMessage] = useState("");

  useEffect(() => {
    async function read() {
      const kept = keptRegion();
      const region = trailHere().region || kept;
      setReady(true);
      takeAlong();
      if (!region) return setState(undefined);
      try {
        const [{ verbandShort }, verbanden] = await Promise.all([import("@/components/region/verband-in-short"), fetchVerbanden(region)]);
        const name = verbanden.flatMap(({ region: own }) => own ?? [])[0] ?? "";
        setState({ region, kept: kept === region, name, list: verbanden.map((verband) => verbandShort({ jsxs }, verband)) });
        setMessage("");
      } catch (error) {
        setMessage(await whyNot("De gegevens van je regio kunnen", error));
      }
    }
    void read();
    return onFragment(read);
  }, []);

  async function find(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = event.currentTarget.querySelector("input")?.value ?? "";
    try {
      const [{ findRegion }, index] = await Promise.all([import("./find-region"), fetchOnce<LookupIndex>("/regio.json")]);
      const { region, text } = findRegion(typed, index);
      setMessage(text);
      if (region) changeTrail({ region });
    } catch (error) {
      setMessage(await whyNot("De lijst met postcodes kan", error));
    }
  }

  async function keep(region: string) {
    const { keepRegion } = await import("./region-kept");
    const { kept, message } = keepRegion(regionKey, region);
    setState((before) => before && { ...before, kept });
    setMessage(message);
  }

  async function forget() {
    const { forgetRegion } = await import("./region-kept");
    const { via, later, region } = trailHere();
    if (region) changeTrail({ region: "" });
    setState(undefined);
    setMessage(forgetRegion(regionKey, via.length + later.length > 0));
  }

  const name = state?.name;
  return (
    <div className={`needs-script column no-print mt-1${ready ? "" : " waiting"}`}>
      <details className="fold" open={state !== undefined && !isQuiet}>
        <summary>
          <span key={name} className="one-line">
            Jouw regio{name && `: ${name}`}
          </span>
        </summary>
        {state ? (
          <>
            <ul key={state.region}>{state.list}</ul>
            <p className="mt-3 flex flex-wrap gap-3">
              {!state.kept && (
                <button type="button" className="button" onClick={() => keep(state.region)}>
                  Bewaar in deze browser
                </button>
              )}
              <button type="button" className="button" onClick={forget}>
                Wis mijn regio
              </button>
            </p>
          </>
        ) : (
          <form onSubmit={find} noValidate>
            <label htmlFor="postcode" className="block">
              Vul je postcode of plaats in. Dan zie je hier welk verband en welk steunpunt bij jullie horen.
            </label>
            <p className="mt-2 flex flex-wrap gap-3">
              <input id="postcode" className="field" autoComplete="postal-code" spellCheck={false} />
              <button type="submit" className="button">
                Zoek
              </button>
              <a href="/regio/" className="nav-link">
                Kies uit de lijst
              </a>
            </p>
          </form>
        )}
        <p role="status">
          <FreshText text={message} />
        </p>
      </details>
    </div>
  );
}
