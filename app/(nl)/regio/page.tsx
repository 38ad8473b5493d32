import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { GemeenteList } from "@/components/region/gemeente-list";
import { SourceLine } from "@/components/source-line";
import { countryMapAddress } from "@/lib/addresses/address-of";
import { readRegions } from "@/lib/region/read";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Zoek je verbanden",
    description: "Vul je postcode of gemeente in en zie welke twee samenwerkingsverbanden daar zijn, en welke speciale scholen.",
    address: "/regio/",
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Zoek je verbanden</h1>
      <p className="column mt-3">
        Op elke plek in Nederland zijn er twee samenwerkingsverbanden: één voor de basisschool en één voor de middelbare school. Vul in waar
        jullie wonen. Je postcode blijft op deze pagina.
      </p>
      <div className="column mt-6">
        <Island name="region-lookup" props={{}} />
      </div>
      <p className="column mt-4">
        Weet je het niet? Kies je gebied op de <a href={countryMapAddress}>kaart van alle verbanden</a>.
      </p>
      <section aria-labelledby="welk" className="prose column mt-10">
        <h2 id="welk">Welk verband telt voor mijn kind?</h2>
        <p>
          Meestal telt het verband van de <strong>school</strong> waar je kind is ingeschreven of aangemeld. Staat je kind nergens
          ingeschreven? Dan telt vaak het verband van je <strong>woonplaats</strong>. Lees meer over{" "}
          <a href="/uitleg/twee-verbanden/">de twee verbanden</a>.
        </p>
        <SourceLine facts={["1.5", "1.6", "1.23", "5.4"]} />
      </section>
      <section aria-labelledby="gemeenten" className="mt-10">
        <h2 id="gemeenten">Alle gemeenten, van A tot Z</h2>
        <Gap name="gemeenten">
          <GemeenteList gemeenten={readRegions().gemeenten} />
        </Gap>
      </section>
    </div>
  );
}
