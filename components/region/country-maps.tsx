import { verbandAddress } from "@/lib/addresses/address-of";
import { listOfWords } from "@/lib/region/list-of-words";
import { countryMap } from "@/lib/region/map/country-map";
import { type Sector, sectors, type Verband } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import { byName, gemeentenOfVerband } from "@/lib/region/region";
import { areaName } from "@/lib/region/words";
import { CountryDrawing } from "./country-drawing";

const titles: Record<Sector, string> = { po: "Voor de basisschool (PO)", vo: "Voor de middelbare school (VO)" };

/**
 * A map of the verbanden of each sector, and the same as a list with the gemeenten of each.
 * @param shown the verbanden that have a page here
 */
export function CountryMaps({ shown }: { shown: readonly Verband[] }) {
  const regions = readRegions();
  return sectors.map((sector) => {
    const map = countryMap(sector, regions);
    const listed = map.areas
      .map(({ verband }) => verband)
      .filter((verband) => shown.includes(verband))
      .sort((a, b) => byName({ name: areaName(a) }, { name: areaName(b) }));
    return (
      <section key={sector} aria-labelledby={sector} className="mt-10">
        <h2 id={sector}>{titles[sector]}</h2>
        <div className="country-part mt-3">
          <CountryDrawing map={map} name={`Kaart: ${titles[sector].toLowerCase()}`} shown={shown} />
          <ul className="country-list">
            {listed.map((verband) => (
              <li key={verband.code} className="mb-1">
                <a href={verbandAddress(verband)} className="nav-link">
                  {areaName(verband)}
                </a>
                <span className="small block">
                  {listOfWords(
                    gemeentenOfVerband(verband).map(({ gemeente, others }) => `${gemeente.name}${others.length > 0 ? " (deels)" : ""}`),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </div>
      </section>
    );
  });
}
