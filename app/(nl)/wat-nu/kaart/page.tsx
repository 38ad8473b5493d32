import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { WayList } from "@/components/guide/way-list";
import { mapAddress } from "@/lib/addresses/address-of";
import { nodesOfStop } from "@/lib/guide/map";
import { stopIds } from "@/lib/ids/stops";
import { pageHead } from "@/lib/share/preview";
import { stopName } from "@/lib/words/screen";

export const metadata: Metadata = pageHead(
  {
    title: "De hele route op de kaart",
    description: "Alle vragen, stappen en uitkomsten van de gids als lijst en per halte als tekening, van zorgen tot geplaatst.",
    address: mapAddress(),
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>De hele route op de kaart</h1>
      <p className="no-print column mt-3">
        Kies een halte om die als tekening te zien. Hieronder staat de hele route als lijst, met bij elke pijl het antwoord.
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
