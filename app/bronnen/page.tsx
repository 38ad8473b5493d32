import type { Metadata } from "next";
import { Fragment } from "react";
import { FactLinks } from "@/components/fact-links";
import { buildDate } from "@/lib/build-date";
import { type Place, placesOn, placesUsing } from "@/lib/content/uses";
import { dutchDate } from "@/lib/dutch-date";
import { feedAddress } from "@/lib/feed/atom";
import { origins } from "@/lib/region/origin";
import { citations, factAnchor, lawsInUse } from "@/lib/registers/citation";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import type { Force } from "@/lib/registers/facts/fact";
import { staleOn } from "@/lib/registers/freshness";
import { holdsInWords, type SchoolRule, schoolRules } from "@/lib/registers/school-rules";
import { sourceName } from "@/lib/registers/sources";
import { isValidOn } from "@/lib/registers/validity";
import { sentenceCase } from "@/lib/sentence-case";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead({
  title: "Bronnen",
  description: "Alle wetten, besluiten en instanties waarop deze site rust, met de dag waarop wij ze hebben gelezen.",
  address: "/bronnen/",
  hasFeed: true,
});

const factIds = Object.keys(facts) as FactId[];
const certaintyWords = { hoog: "zeker", midden: "met voorbehoud" };
const forceWords: Readonly<Record<Force, string>> = { must: "moet", may: "mag", usually: "meestal", states: "" };

export default function Page() {
  const day = buildDate();
  const stale = staleOn(day);
  const places = placesOn(day);
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
        <p>
          Elk feit heeft een nummer. Bij elk feit staat waar het staat, hoe zeker het is en welke pagina's erop rusten. Achter een zin staat
          of iemand dit moet of mag doen, of dat het meestal zo gaat.
        </p>
        <dl className="word-list">
          {factIds.map((id) => (
            <FactItem key={id} id={id} isValid={isValidOn(facts[id] as Fact, day)} using={placesUsing(id, places)} />
          ))}
        </dl>
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

function FactItem({ id, isValid, using }: { id: FactId; isValid: boolean; using: readonly Place[] }) {
  const { claim, certainty, untold }: Fact = facts[id];
  const explanations = using.filter(({ kind }) => kind === "uitleg");
  return (
    <div id={factAnchor(id)} className="mt-4">
      <dt>
        Feit {id} <span className="label font-normal">{certaintyWords[certainty]}</span>
        {!isValid && <span className="label font-normal">geldt nu niet</span>}
      </dt>
      <dd>
        {claim.map(({ force, says }) => (
          <Fragment key={says}>
            {says} {forceWords[force] && <span className="label font-normal">{forceWords[force]}</span>}{" "}
          </Fragment>
        ))}
        <span className="small">
          {citations([id])
            .map(({ short, places }) => [short, places.join(" en ")].filter(Boolean).join(" "))
            .join("; ")}
          .{" "}
          {explanations.map(({ address, title }, index) => (
            <span key={address}>
              {index === 0 ? "Uitleg: " : ", "}
              <a href={address}>{title}</a>
            </span>
          ))}
          {explanations.length > 0 && ". "}
          {countsOf(using)}
          {untold && `Niet in de teksten: ${untold}`}
        </span>
      </dd>
    </div>
  );
}

/** How many places of the guide and how many terms rest on a fact, in words; empty for none. */
function countsOf(using: readonly Place[]): string {
  const nodes = using.filter(({ kind }) => kind === "gids").length;
  const words = using.filter(({ kind }) => kind === "begrip").length;
  const parts = [
    ...(nodes > 0 ? [`${nodes} ${nodes === 1 ? "plek" : "plekken"} in de gids`] : []),
    ...(words > 0 ? [`${words} ${words === 1 ? "begrip" : "begrippen"}`] : []),
  ];
  return parts.length > 0 ? `Ook: ${parts.join(" en ")}.` : "";
}
