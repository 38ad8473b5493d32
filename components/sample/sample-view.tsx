import { FurtherLinks } from "@/components/further-links";
import { PaperLinks } from "@/components/paper-links";
import { checkedText, SourceLine } from "@/components/source-line";
import { sampleAddress, samplesAddress, termAddress, writtenLetterAddress } from "@/lib/addresses/address-of";
import type { Edition } from "@/lib/edition";
import { readLetter } from "@/lib/letters/read-letter";
import { termName } from "@/lib/registers/term-list";
import { readSample } from "@/lib/samples/read-sample";
import type { SampleSlug } from "@/lib/samples/samples";
import { SampleSheet } from "./sample-sheet";

/** The page of one paper that a parent may get: an example with its explanation, what may be missing, and where it goes on. */
export function SampleView({ slug, edition }: { slug: SampleSlug; edition: Edition }) {
  const { title, when, difference, paper, lacks, letters, terms, nodes, explanation, facts } = readSample(slug);
  return (
    <div className="frame pt-6 lg:pt-10">
      <article className="sample-page">
        <p className="small no-print">
          <a href={samplesAddress} className="nav-link">
            Meer voorbeelden van papieren
          </a>
        </p>
        <h1 className="mt-1">{title}</h1>
        <p className="column mt-3">{when}</p>
        <p className="column mt-2">
          <strong>Voorbeeld. Zo'n papier kan er anders uitzien.</strong> Namen en dagen zijn bedacht. {difference}
        </p>
        <section aria-labelledby="papier" className="mt-5">
          <h2 id="papier" className="no-print">
            Het papier, met uitleg
          </h2>
          <p className="small no-print mt-1">Elk nummer in het papier heeft een uitleg met hetzelfde nummer.</p>
          <SampleSheet paper={paper} />
        </section>
        <section aria-labelledby="ontbreekt" className="column mt-8">
          <h2 id="ontbreekt">Wat als er iets ontbreekt?</h2>
          <ul className="mt-2 grid gap-3">
            {lacks.map(({ sign, advice }) => (
              <li key={sign}>
                <strong>{sign}?</strong> {advice}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="schrijven" className="no-print mt-8">
          <h2 id="schrijven">Wil je iets terugschrijven?</h2>
          <PaperLinks
            before="Brief"
            papers={letters.map((letter) => ({ address: writtenLetterAddress(letter), title: readLetter(letter).title }))}
          />
        </section>
        <FurtherLinks node={nodes[0]} explanation={explanation} folder="bewaar jouw papier en de dag" edition={edition} />
        <p className="column no-print mt-3">
          Moeilijke woorden:{" "}
          {terms.map((term, index) => (
            <span key={term}>
              {index > 0 && ", "}
              <a href={termAddress(term)}>{termName(term)}</a>
            </span>
          ))}
          .
        </p>
        <div className="column no-print mt-3">
          <SourceLine facts={facts} />
        </div>
        <p className="on-paper small mt-3">
          De bronnen, {checkedText(facts, edition.language)}, staan op {edition.url.replace(/^https?:\/\//u, "")}
          {sampleAddress(slug)}
        </p>
      </article>
    </div>
  );
}
