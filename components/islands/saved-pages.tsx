"use client";

import { useEffect, useState } from "react";
import { cacheStart, refusedCache } from "@/lib/offline/pack";
import { useReady } from "./use-ready";

type State = "geen" | "bewaard" | "geweigerd" | "kan-niet";

const sentences: Readonly<Record<State, string>> = {
  geen: "Er is nu niets bewaard. Je browser doet dat straks, als een pagina een paar tellen open staat.",
  bewaard: "De site is bewaard op dit apparaat.",
  geweigerd: "Er is niets bewaard. Dat blijft zo, tot je het hier weer aanzet.",
  "kan-niet": "Deze browser bewaart geen pagina's.",
};

/** What the browser keeps of the site, and one button to remove it or to allow it again. */
export function SavedPages() {
  const ready = useReady();
  const [state, setState] = useState<State>();
  const [message, setMessage] = useState("");

  useEffect(() => {
    void readState().then(setState);
  }, []);

  async function change() {
    try {
      if (state === "geweigerd") await allow();
      else await remove();
      const now = await readState();
      setState(now);
      setMessage(now === "geweigerd" ? "Alles is weggehaald." : "Je browser mag de site weer bewaren.");
    } catch {
      setMessage("Dat lukt nu niet. Wis bij de instellingen van je browser de gegevens van deze site.");
    }
  }

  return (
    <div className={`needs-script mt-3${ready ? "" : " invisible"}`}>
      <p className="min-h-20">{state ? sentences[state] : "Even kijken wat er bewaard is."}</p>
      <p className={`mt-3${state && state !== "kan-niet" ? "" : " invisible"}`}>
        <button type="button" className="button" onClick={change}>
          {state === "geweigerd" ? "Bewaar de site weer" : "Haal bewaarde pagina's weg"}
        </button>
      </p>
      <p role="status" className="mt-2 min-h-11 font-bold">
        {message}
      </p>
    </div>
  );
}

async function readState(): Promise<State> {
  if (!("serviceWorker" in navigator && "caches" in window)) return "kan-niet";
  const names = await caches.keys();
  if (names.includes(refusedCache)) return "geweigerd";
  return names.some((name) => name.startsWith(cacheStart)) ? "bewaard" : "geen";
}

/** Removes what is kept. A cache with nothing in it remembers that the reader wants it so. */
async function remove(): Promise<void> {
  await caches.open(refusedCache);
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (name !== refusedCache) await caches.delete(name);
}

async function allow(): Promise<void> {
  await caches.delete(refusedCache);
  await navigator.serviceWorker.register("/service-worker.js");
}
