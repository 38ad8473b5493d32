"use client";

import { useEffect, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { VerbandShort } from "@/components/region/verband-in-short";
import { verbandAddress } from "@/lib/addresses/address-of";
import { readTrail, writeTrail } from "@/lib/guide/trail";
import type { VerbandInShort } from "@/lib/region/in-short";
import { fetchOnce } from "./fetch-once";
import { onFragment } from "./fragment";
import { changeTrail, trailHere } from "./trail-here";
import { waysOn } from "./ways-on";
import { whyNot } from "./why-not";

type State = { readonly region: string; readonly kept: boolean; readonly verbanden: readonly VerbandInShort[] };

/** The name under which the browser keeps the region, only after a parent asked for it. */
const key = "regio";

/**
 * The verbanden that a parent looked up, on the pages of the guide. They travel in the fragment of the address; the browser
 * keeps them only after an explicit tap.
 * @param onStart on the start of the guide, where no other island takes them along
 */
export function RegionHere({ onStart = false }: { onStart?: boolean }) {
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<State>();
  const [message, setMessage] = useState("");

  useEffect(() => {
    async function read() {
      const kept = keptRegion();
      const inAddress = trailHere().region;
      const region = inAddress || kept;
      if (onStart && inAddress) addRegionToDoors(inAddress);
      setReady(true);
      if (!region) return setState(undefined);
      try {
        const verbanden = await Promise.all(
          region.split(".").map((slug) => fetchOnce<VerbandInShort>(`${verbandAddress({ slug })}kort.json`)),
        );
        setState({ region, kept: kept === region, verbanden });
        setMessage("");
      } catch (error) {
        setMessage(await whyNot("De gegevens van je regio kunnen", error));
      }
    }
    void read();
    return onFragment(read);
  }, [onStart]);

  function keep(region: string) {
    try {
      localStorage.setItem(key, region);
      setState((before) => before && { ...before, kept: true });
      setMessage("Je regio is in deze browser bewaard.");
    } catch {
      setMessage("Bewaren mag hier niet. Je regio blijft in de link staan.");
    }
  }

  function forget() {
    try {
      localStorage.removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
    const { via, later, region } = trailHere();
    if (region) changeTrail({ region: "" });
    setState(undefined);
    setMessage(`Je regio is gewist.${via.length + later.length > 0 ? " Je antwoorden staan er nog." : ""}`);
  }

  const name = state?.verbanden.flatMap(({ region }) => region ?? [])[0];
  return (
    <div className={`needs-script column no-print mt-6${ready ? "" : " waiting"}`}>
      <details className="fold">
        <summary>
          <span key={name} className="one-line">
            Jouw regio{name && `: ${name}`}
          </span>
        </summary>
        {state ? (
          <>
            <ul key={state.region}>
              {state.verbanden.map((verband) => (
                <VerbandShort key={verband.address} verband={verband} />
              ))}
            </ul>
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
          <p>
            <a href="/regio/">Zoek je verbanden</a>. Dan zie je hier welk verband en welk steunpunt bij jullie horen.
          </p>
        )}
        <p role="status">
          <FreshText text={message} />
        </p>
      </details>
    </div>
  );
}

/** The doors of the guide take the region with them, as the answers do on later pages. */
function addRegionToDoors(region: string) {
  for (const link of waysOn()) link.setAttribute("href", link.pathname + writeTrail({ region }));
}

function keptRegion(): string {
  try {
    return readTrail(`#regio=${localStorage.getItem(key) ?? ""}`).region;
  } catch {
    return "";
  }
}
