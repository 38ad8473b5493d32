import { Mail } from "lucide-react";
import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { DangerLine } from "@/components/guide/danger-panel";
import { MetroMap } from "@/components/guide/metro-map";
import { SayPanel } from "@/components/guide/say-panel";
import { Way } from "@/components/guide/way";
import { Island } from "@/components/island";
import { HomePeople } from "@/components/pictures/home-people";
import { SourceLine } from "@/components/source-line";
import {
  folderAddress,
  letterAddress,
  lettersAddress,
  mapAddress,
  questionsAddress,
  samplesAddress,
  talksAddress,
} from "@/lib/addresses/address-of";
import { drawAcross } from "@/lib/guide/metro/draw-across";
import { routeInShort } from "@/lib/guide/route-in-short";
import { commonStarts } from "@/lib/guide/starts";
import { tonight, tonightFacts } from "@/lib/guide/tonight";
import { pageHead } from "@/lib/share/preview";
import { siteName } from "@/lib/site";
import { stopName } from "@/lib/words/screen";

const title = `${siteName}: wat gebeurt er als school je kind niet meer kan helpen?`;

export const metadata: Metadata = {
  ...pageHead(
    {
      title,
      description: "Voor ouders: lees wie wat doet als je kind extra hulp op school nodig heeft, en wat jij nu kunt doen.",
      address: "/",
    },
    edition(),
  ),
  title: { absolute: title },
};

export default function Home() {
  const { points, say } = tonight();
  return (
    <div className="frame pt-5 lg:pt-12">
      <div className="home">
        <section aria-labelledby="begin">
          <h1 id="begin" className="max-w-[24ch]">
            De school kan je kind niet meer helpen. Wat gebeurt er nu?
          </h1>
          <p className="mt-3">
            <a href="/wat-nu/" className="button start">
              Kies wat er aan de hand is
            </a>
          </p>
          <h2 className="sr-only">Vaak gekozen</h2>
          <ul className="starts mt-3">
            {commonStarts().map(({ label, next }) => (
              <li key={label}>
                <Way to={next} language="nl" className="nav-link">
                  {label}
                </Way>
              </li>
            ))}
          </ul>
          <p className="mt-3">
            <a href={letterAddress} className="nav-link">
              <Mail className="icon me-2" aria-hidden="true" focusable="false" />
              Ik heb een brief en snap hem niet
            </a>
          </p>
          <DangerLine />
        </section>
        <section aria-labelledby="vandaag" className="panel tonight">
          <h2 id="vandaag">Vandaag</h2>
          <ul className="bullets mt-1">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <SayPanel text={say} language="nl" isBare />
          <SourceLine facts={tonightFacts} language="nl" />
        </section>
      </div>
      <HomePeople />
      <section aria-labelledby="zoek-zelf" className="column mt-8">
        <h2 id="zoek-zelf">Zoek een antwoord</h2>
        <Island name="search-door" props={{}} />
        <p className="mt-3">
          Of kijk bij <a href={questionsAddress}>alle vragen van ouders</a>, elk met één heel antwoord.
        </p>
        <noscript>
          <p className="mt-3">
            Zoek je één ding? Kijk in de <a href="/zoeken/">lijst van A tot Z</a>.
          </p>
        </noscript>
      </section>
      <section aria-labelledby="meer" className="column mt-10">
        <h2 id="meer">Meer lezen</h2>
        <ul className="mt-2">
          <li>
            <a href="/uitleg/" className="nav-link">
              De uitleg: het verband, de aanvraag en de scholen
            </a>
          </li>
          <li>
            <a href={samplesAddress} className="nav-link">
              Zo ziet je brief eruit: voorbeelden met uitleg
            </a>
          </li>
          <li>
            <a href={lettersAddress} className="nav-link">
              Brieven om te schrijven: vul in, en kopieer of print
            </a>
          </li>
          <li>
            <a href={talksAddress} className="nav-link">
              Bladen voor een gesprek: wat vraag je, en wat zeg je?
            </a>
          </li>
          <li>
            <a href={folderAddress} className="nav-link">
              Mijn map: bewaar wat de school zei, en wanneer
            </a>
          </li>
          <li>
            <a href="/regio/" className="nav-link">
              Jouw regio: zoek je verband, steunpunt en speciale scholen
            </a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="route" className="mt-10">
        <h2 id="route">De hele route in het kort</h2>
        <MetroMap drawing={drawAcross()} way="across" hasTimes={false} />
        <ol className="route-in-short column mt-5">
          {routeInShort().map(({ stop, text }) => (
            <li key={stop}>
              <strong>{stopName(stop)}.</strong> {text}
            </li>
          ))}
        </ol>
        <p className="column mt-6">
          Niet elk kind gaat de hele route. Vaak is hulp op de eigen school genoeg. Kijk ook op{" "}
          <a href={mapAddress()}>de kaart met alle haltes</a>.
        </p>
      </section>
    </div>
  );
}
