import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { letterAddress, termAddress } from "@/lib/addresses/address-of";
import { nodeOf } from "@/lib/guide/guide";
import { type StopId, stopIds } from "@/lib/ids/stops";
import { letterPhrases, termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import { terms } from "@/lib/registers/terms";
import { pageHead } from "@/lib/share/preview";
import { stopName } from "@/lib/words/screen";

export const metadata: Metadata = pageHead(
  {
    title: "Wat staat er in de brief?",
    description: "Zinnen zoals ze in brieven van school en samenwerkingsverband staan, met wat ze in gewone woorden betekenen.",
    address: letterAddress,
  },
  edition(),
);

export default function Page() {
  const groups = stopIds
    .map((stop) => ({ stop, phrases: letterPhrases().filter(({ id }) => stopOf(id) === stop) }))
    .filter(({ phrases }) => phrases.length > 0);
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Wat staat er in de brief?</h1>
      <p className="column mt-3">
        Brieven van school of van het samenwerkingsverband zijn vaak stijf. Hier staan zinnen zoals je ze kunt tegenkomen. Eronder lees je
        wat er staat. Zoek je één woord? Kijk bij <a href="/begrippen/">moeilijke woorden, van A tot Z</a>.
      </p>
      {groups.map(({ stop, phrases }) => (
        <section key={stop} aria-labelledby={stop} className="column mt-10">
          <h2 id={stop}>{stopName(stop)}</h2>
          <dl className="word-list mt-2">
            {phrases.map(({ phrase, id }) => (
              <div key={phrase} className="mt-4">
                <dt>„{phrase}”</dt>
                <dd>
                  <a href={termAddress(id)}>{termName(id)}</a>: {termOf(id).explanation}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** The stop of the route where a parent meets a word. */
function stopOf(id: keyof typeof terms): StopId {
  return nodeOf(terms[id].step).stop;
}
