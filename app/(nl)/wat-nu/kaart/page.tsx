import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { MetroList } from "@/components/guide/metro-list";
import { MetroView } from "@/components/guide/metro-view";
import { Island } from "@/components/island";
import { SourceLine } from "@/components/source-line";
import { mapAddress } from "@/lib/addresses/address-of";
import { metroFacts } from "@/lib/guide/metro/facts";
import { stopIds } from "@/lib/ids/stops";
import { pageHead } from "@/lib/share/preview";
import { stopName } from "@/lib/words/screen";

export const metadata: Metadata = pageHead(
  {
    title: "De hele route op één kaart",
    description: "De route van zorgen tot de nieuwe school als metrokaart, met de zijlijnen voor hulp, bezwaar en thuis zitten.",
    address: mapAddress(),
  },
  edition(),
);

export default function Page() {
  return (
    <div className="metro-page frame pt-6 lg:pt-10">
      <h1>De hele route op één kaart</h1>
      <p className="column mt-3">
        Elke halte is een pagina. De dikke lijn is de route. Niet elk kind gaat hem helemaal: vaak is hulp op de eigen school genoeg.
      </p>
      <Island name="metro-here" props={{}} />
      <ul className="metro-legend mt-3">
        <li className="metro-all">de route</li>
        <li className="metro-po">van een basisschool (PO)</li>
        <li className="metro-vo">naar een middelbare school (VO)</li>
        <li className="metro-side">zijlijn</li>
      </ul>
      <MetroView />
      <div className="no-print">
        <details className="fold mt-6">
          <summary>
            <h2 id="lijst">Dezelfde kaart als lijst</h2>
          </summary>
          <MetroList />
        </details>
        <section aria-labelledby="haltes" className="mt-10">
          <h2 id="haltes">Alles wat er bij een halte kan gebeuren</h2>
          <ul className="metro-stops mt-2">
            {stopIds.map((stop) => (
              <li key={stop}>
                <a href={mapAddress(stop)} className="nav-link">
                  {stopName(stop)}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <p className="column mt-6">Print deze pagina op A4 of A3: de kaart past op één vel.</p>
        <SourceLine facts={metroFacts} language="nl" />
      </div>
    </div>
  );
}
