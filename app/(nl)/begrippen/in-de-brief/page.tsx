import type { Metadata } from "next";
import type { ReactNode } from "react";
import { edition } from "@/app/edition";
import { Fold } from "@/components/fold";
import { Island } from "@/components/island";
import { letterAddress, sampleAddress, termAddress } from "@/lib/addresses/address-of";
import { nodeOf } from "@/lib/guide/guide";
import { type StopId, stopIds } from "@/lib/ids/stops";
import { letterPhrases, namesOf, termName, termsWithoutPhrase } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import { type TermId, terms } from "@/lib/registers/terms";
import { readSample } from "@/lib/samples/read-sample";
import { sampleSlugs } from "@/lib/samples/samples";
import { pageHead } from "@/lib/share/preview";
import { screen, stopName } from "@/lib/words/screen";

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
        Brieven van school of van het samenwerkingsverband zijn vaak stijf. Hier staan zinnen zoals je ze kunt tegenkomen, met wat er staat
        en wat je dan doet. Zoek je één woord? Kijk bij <a href="/begrippen/">moeilijke woorden, van A tot Z</a>.
      </p>
      <Island name="letter-reader" props={{}} />
      <section aria-labelledby="voorbeelden" data-letters="" className="column mt-6">
        <h2 id="voorbeelden">Hoe ziet zo'n brief eruit?</h2>
        <ul className="mt-1">
          {sampleSlugs.map((slug) => (
            <li key={slug}>
              <a href={sampleAddress(slug)} className="nav-link">
                {readSample(slug).title}
              </a>
            </li>
          ))}
        </ul>
      </section>
      {groups.map(({ stop, phrases }) => (
        <Group key={stop} id={stop} title={stopName(stop)}>
          {phrases.map(({ phrase, so, id }) => (
            <Entry key={phrase} id={id} phrase={phrase} so={so}>
              „{phrase}”
            </Entry>
          ))}
        </Group>
      ))}
      <Group id="losse-woorden" title="Andere woorden die in een brief kunnen staan">
        {termsWithoutPhrase().map((id) => (
          <Entry key={id} id={id} phrase="" so={termOf(id).now}>
            {termOf(id).word}
          </Entry>
        ))}
      </Group>
    </div>
  );
}

/** Sentences that belong together, folded until a parent opens them or the field finds one in them. */
function Group({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} data-letters="">
      <Fold id={id} title={title}>
        <dl className="word-list mt-2">{children}</dl>
      </Fold>
    </section>
  );
}

/** What stands in a letter, what it says and what to do; the field finds it by its sentence and by the names of its term. */
function Entry({ id, phrase, so, children }: { id: TermId; phrase: string; so: string; children: ReactNode }) {
  return (
    <div className="mt-4" data-letter={phrase} data-names={namesOf(id).join("|")}>
      <dt>{children}</dt>
      <dd>
        <a href={termAddress(id)}>{termName(id)}</a>: {termOf(id).explanation}
        <p className="mt-1">
          <strong>{screen("begrip", "nl").dus}</strong> {so}
        </p>
      </dd>
    </div>
  );
}

/** The stop of the route where a parent meets a word. */
function stopOf(id: TermId): StopId {
  return nodeOf(terms[id].step).stop;
}
