"use client";

import { useEffect, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import type { KeptState } from "@/lib/offline/keep";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

const sentences: Readonly<Record<KeptState, string>> = {
  geen: "Er is nu niets bewaard. Je browser doet dat straks, als een pagina een paar tellen open staat.",
  bezig: "Je browser bewaart de site nu. Laat deze pagina even open staan.",
  bewaard: "De site is bewaard op dit apparaat.",
  geweigerd: "Er is niets bewaard. Dat blijft zo, tot je het hier weer aanzet.",
  "kan-niet": "Deze browser bewaart geen pagina's.",
  "spaart-data": "Er is niets bewaard. Databesparing staat aan op dit apparaat.",
  vol: "Bewaren is niet gelukt. Er is te weinig ruimte op dit apparaat.",
  zwaar: "De site is nu te zwaar om te bewaren. Dat zou veel data kosten.",
  anders: "Bewaren is niet gelukt. Je browser probeert het later nog eens.",
};

/** So often the page looks again, as long as something can still change. */
const lookAgain = 2000;

/** What the browser keeps of the site, and one button to remove it or to save it again. */
export function SavedPages() {
  const ready = useReady();
  const [state, setState] = useState<KeptState>();
  const [message, setMessage] = useState("");
  const [failure, setFailure] = useState("");

  useEffect(() => {
    let hasFailed = false;
    async function look() {
      try {
        // Fetched, because a page that opens uses the same code later.
        const { keptState } = await import("@/lib/offline/keep");
        setState(await keptState());
        setFailure("");
        hasFailed = false;
      } catch (error) {
        // Why is asked once, however often it is tried again.
        if (!hasFailed) setFailure(await whyNot("Wat bewaard is, kan", error));
        hasFailed = true;
      }
    }
    void look();
    const timer = setInterval(look, lookAgain);
    return () => clearInterval(timer);
  }, []);

  async function change() {
    try {
      const { allowSaving, keptState, removeSaved } = await import("@/lib/offline/keep");
      await (state === "geweigerd" ? allowSaving() : removeSaved());
      const now = await keptState();
      setState(now);
      setMessage(now === "geweigerd" ? "Alles is weggehaald." : "Je browser mag de site weer bewaren.");
    } catch {
      setMessage("Dat lukt nu niet. Wis bij de instellingen van je browser de gegevens van deze site.");
    }
  }

  return (
    <div className={`needs-script mt-3${ready ? "" : " waiting"}`}>
      <p className="min-h-20">
        <FreshText text={failure || (state ? sentences[state] : "Even kijken wat er bewaard is.")} />
      </p>
      <p className={`mt-3${state && state !== "kan-niet" ? "" : " waiting"}`}>
        <button type="button" className="button" onClick={change}>
          <FreshText text={state === "geweigerd" ? "Bewaar de site weer" : "Haal bewaarde pagina's weg"} />
        </button>
      </p>
      <p role="status" className="mt-2 min-h-11 font-bold">
        <FreshText text={message} />
      </p>
    </div>
  );
}
