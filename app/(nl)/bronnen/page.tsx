import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { FactLinks } from "@/components/fact-links";
import { FactSources } from "@/components/fact-list";
import { factAnchor } from "@/lib/addresses/address-of";
import { dutchDate } from "@/lib/dutch-date";
import { feedAddress } from "@/lib/feed/atom";
import { origins } from "@/lib/region/origin";
import { lawsInUse } from "@/lib/registers/citation";
import { chapterAddress, chapterNumbers, factChapters, factsOf } from "@/lib/registers/fact-chapters";
import { staleOn } from "@/lib/registers/freshness";
import { holdsInWords, type SchoolRule, schoolRules } from "@/lib/registers/school-rules";
import { sourceName } from "@/lib/registers/sources";
import { sentenceCase } from "@/lib/sentence-case";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Bronnen",
    description: "Alle wetten, besluiten en instanties waarop deze site rust, met de dag waarop wij ze hebben gelezen.",
    address: "/bronnen/",
    hasFeed: true,
  },
  edition(),
);

export default function Page() {
  const { day } = edition();
  const stale = staleOn(day);
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Bronnen</h1>
      <div className="prose column mt-3">
        <p>
          Alles op deze site rust op een wet, een besluit of een bekende instantie. Hieronder staat waarop, en wanneer wij het hebben
          gelezen. De wetten lazen wij in een openbare kopie; de officiële tekst staat op wetten.overheid.nl.{" "}
          <a href={feedAddress}>Volg wijzigingen met een feed</a>.
        </p>
        <h2 id="wetten">Wetten, besluiten en instanties</h2>
        <ul>
          {lawsInUse().map(({ law, name, short, url, version, checkedOn, articles, facts: resting }) => (
            <li key={law} id={`bron-${law}`}>
              <a href={url}>{name}</a>
              {short !== name && ` (${short})`}
              {articles.length > 0 && `: artikel ${articles.join(", ")}`}
              {version && `. Gelezen in de tekst van ${dutchDate(version)}`}
              {checkedOn ? `. Gecontroleerd op ${dutchDate(checkedOn)}.` : ". Nog niet nagelezen."}{" "}
              <span className="small">
                Hierop rusten de feiten <FactLinks ids={resting} />.
              </span>
            </li>
          ))}
        </ul>
        <h2 id="oud">Nog niet of lang niet gecontroleerd</h2>
        {stale.length === 0 ? (
          <p>Alle bronnen zijn het afgelopen jaar gelezen.</p>
        ) : (
          <ul>
            {stale.map(({ id, name, checkedOn }) => (
              <li key={id}>
                {name}: {checkedOn ? `voor het laatst gelezen op ${dutchDate(checkedOn)}` : "nog niet nagelezen"}.
              </li>
            ))}
          </ul>
        )}
        <h2 id="regio">Gegevens per regio</h2>
        <p>
          Welk verband waar hoort, en welke scholen er staan, komt uit open gegevens. Bij elk verband staat waar zijn naam en adres vandaan
          komen.
        </p>
        <ul>
          {origins().map(({ wat, bron, adres, stand, licentie, gecontroleerd }) => (
            <li key={`${wat} ${bron}`}>
              {wat}: <a href={adres}>{bron}</a>. Stand: {stand}. Licentie: {licentie}. Gecontroleerd op {dutchDate(gecontroleerd)}.
            </li>
          ))}
        </ul>
        <h2 id="regels-per-school">Welke regel geldt op welke school?</h2>
        <p>Basisschool, sbo, so, vso en middelbare school hebben eigen wetten. Vaak is de regel dezelfde, soms niet.</p>
        <ul>
          {Object.entries<SchoolRule>(schoolRules).map(([id, rule]) => (
            <li key={id}>
              {rule.rule} {sentenceCase(holdsInWords(rule))}.{" "}
              <span className="small">
                {placesOf(rule)}. Feit <FactLinks ids={[rule.fact]} />.
              </span>
            </li>
          ))}
        </ul>
        <h2 id="feiten">Alle feiten</h2>
        <p>Elk feit heeft een nummer. Achter het nummer staat waar het staat. Tik op het nummer om het feit te lezen.</p>
        {chapterNumbers.map((chapter) => (
          <section key={chapter}>
            <h3>
              <a href={chapterAddress(chapter)}>Feiten over {factChapters[chapter].about}</a>
            </h3>
            <ul className="small">
              {factsOf(chapter).map((id) => (
                <li key={id} id={factAnchor(id)}>
                  <a href={`${chapterAddress(chapter)}#${factAnchor(id)}`}>Feit {id}</a>: <FactSources id={id} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** "WPO artikel 40, lid 6; WEC artikel 40, lid 7". */
function placesOf({ sources: places }: SchoolRule): string {
  return Object.values(places)
    .map((id) => sourceName(id))
    .join("; ");
}
