import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Gap } from "@/components/host/gap";
import { CountryMaps } from "@/components/region/country-maps";
import { countryMapAddress } from "@/lib/addresses/address-of";
import { readRegions } from "@/lib/region/read";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Kaart van alle verbanden",
    description: "Alle samenwerkingsverbanden van Nederland op de kaart en als lijst, met de gemeenten van elk verband.",
    address: countryMapAddress,
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <p className="small">
        <a href="/regio/">Zoek je verbanden</a>
      </p>
      <h1 className="mt-1">Kaart van alle verbanden</h1>
      <p className="column mt-3">
        Kies op de kaart het gebied waar jullie wonen. Is een gebied klein? In de lijst naast of onder de kaart staan dezelfde verbanden,
        met hun gemeenten.
      </p>
      <p className="column mt-3">
        De kaart tekent elke gemeente bij het verband met de meeste postcodes daar. Staat er "deels" bij een gemeente? Dan hoort een ander
        deel bij een ander verband. Weet je je postcode? <a href="/regio/">Zoek dan daarmee</a>.
      </p>
      <ul className="no-print mt-3 flex flex-wrap gap-x-5">
        <li>
          <a href="#po" className="nav-link">
            Kaart voor de basisschool
          </a>
        </li>
        <li>
          <a href="#vo" className="nav-link">
            Kaart voor de middelbare school
          </a>
        </li>
      </ul>
      <Gap name="country-maps">
        <CountryMaps shown={readRegions().verbanden} />
      </Gap>
      <p className="small mt-8">Grenzen van gemeenten: CBS en Kadaster, 2023.</p>
    </div>
  );
}
