import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Island } from "@/components/island";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Lezen zonder verbinding",
    description: "De site blijft te lezen als je geen internet hebt. Zo werkt dat, en zo haal je weg wat je browser bewaart.",
    address: "/zonder-verbinding/",
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Lezen zonder verbinding</h1>
      <p className="column mt-3">
        Open je de voorpagina, de gids, een stuk uitleg of een moeilijk woord? Dan bewaart je browser na een paar tellen de hele site. Zo
        kun je verder lezen als je geen internet hebt. Over de lijn is dat 1 tot 5 MB, op je apparaat ongeveer 40 MB. Staat databesparing
        aan? Dan bewaart je browser niets.
      </p>
      <p className="column mt-3">
        Heb je wel internet? Dan zie je altijd de nieuwste pagina. Zonder internet zie je een bewaarde versie. Bovenaan staat dan van welke
        dag die is. De losse stukken om te delen zijn er dan niet bij. Je ziet dan de hele pagina.
      </p>
      <p className="column mt-3">Er staat niets over jou in.</p>
      <section aria-labelledby="weghalen" className="column mt-8">
        <h2 id="weghalen">Bewaarde pagina's weghalen</h2>
        <Island name="saved-pages" props={{}} />
        <noscript>
          <p className="mt-3">
            Zonder JavaScript bewaart je browser niets. Stond het eerder aan? Wis dan bij de instellingen van je browser de gegevens van
            deze site.
          </p>
        </noscript>
      </section>
    </div>
  );
}
