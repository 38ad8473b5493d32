import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { GuideMap } from "@/components/guide/guide-map";
import { WayList } from "@/components/guide/way-list";
import { mapAddress } from "@/lib/addresses/address-of";
import { nodesOfStop } from "@/lib/guide/map";
import { stopIds } from "@/lib/ids/stops";
import { pageHead } from "@/lib/share/preview";
import { stopName } from "@/lib/words/screen";

export const metadata: Metadata = pageHead(
  {
    title: "De hele route op de kaart",
    description: "Alle vragen, stappen en uitkomsten van de gids in één tekening en als lijst, van zorgen tot geplaatst.",
    address: mapAddress(),
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>De hele route op de kaart</h1>
      <p className="no-print column mt-3">
        Kies een halte om die van dichtbij te zien. Bij elke pijl staat het antwoord. Onderaan staat de hele route als lijst.
      </p>
      <ul className="no-print column mt-6 grid gap-3 sm:grid-cols-2">
        {stopIds.map((stop) => (
          <li key={stop}>
            <a href={mapAddress(stop)} className="answer">
              {stopName(stop)} ({nodesOfStop(stop).length} plekken)
            </a>
          </li>
        ))}
      </ul>
      <p className="no-print mt-6">
        <a href="#lijst" className="nav-link">
          Naar de lijst
        </a>
      </p>
      <div className="wide-only no-print mt-2">
        <GuideMap />
      </div>
      <section aria-labelledby="lijst" className="mt-12">
        <h2 id="lijst">De route als lijst</h2>
        <p className="column mt-2">→ is verder, ↩ is terug naar een eerdere plek.</p>
        {stopIds.map((stop) => (
          <details key={stop} className="doors">
            <summary>
              <h3>{stopName(stop)}</h3>
            </summary>
            <WayList stop={stop} />
          </details>
        ))}
      </section>
    </div>
  );
}
