import type { Metadata } from "next";
import { buildDate } from "@/lib/build-date";
import { dutchDate } from "@/lib/dutch-date";
import { citations, factAnchor, lawsInUse } from "@/lib/registers/citation";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import { staleOn } from "@/lib/registers/freshness";

export const metadata: Metadata = {
  title: "Bronnen",
  description: "Alle wetten, besluiten en instanties waarop deze site rust, met de dag waarop wij ze hebben gelezen.",
};

const factIds = Object.keys(facts) as FactId[];
const certaintyWords = { hoog: "zeker", midden: "met voorbehoud" };

export default function Page() {
  const stale = staleOn(buildDate());
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Bronnen</h1>
      <div className="prose column mt-3">
        <p>
          Alles op deze site rust op een wet, een besluit of een bekende instantie. Hieronder staat waarop, en wanneer wij het hebben
          gelezen. De wetten lazen wij in een openbare kopie; de officiële tekst staat op wetten.overheid.nl.
        </p>
        <h2 id="wetten">Wetten, besluiten en instanties</h2>
        <ul>
          {lawsInUse().map(({ law, name, short, url, version, checkedOn, articles }) => (
            <li key={law} id={`bron-${law}`}>
              <a href={url}>{name}</a>
              {short !== name && ` (${short})`}
              {articles.length > 0 && `: artikel ${articles.join(", ")}`}
              {version && `. Gelezen in de tekst van ${dutchDate(version)}`}
              {checkedOn ? `. Gecontroleerd op ${dutchDate(checkedOn)}.` : ". Nog niet nagelezen."}
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
        <h2 id="feiten">Alle feiten</h2>
        <p>Elk feit heeft een nummer. Bij elk feit staat waar het staat en hoe zeker het is.</p>
        <dl className="word-list">
          {factIds.map((id) => {
            const { claim, certainty }: Fact = facts[id];
            return (
              <div key={id} id={factAnchor(id)} className="mt-4">
                <dt>
                  Feit {id} <span className="label font-normal">{certaintyWords[certainty]}</span>
                </dt>
                <dd>
                  {claim}{" "}
                  <span className="small">
                    {citations([id])
                      .map(({ short, places }) => [short, places.join(" en ")].filter(Boolean).join(" "))
                      .join("; ")}
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
    </div>
  );
}
