import type { Metadata } from "next";
import { Fragment } from "react";
import { edition } from "@/app/edition";
import { GuideMap } from "@/components/guide/guide-map";
import { Island } from "@/components/island";
import { mapAddress } from "@/lib/addresses/address-of";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = {
  ...pageHead(
    {
      title: "Tekening van de hele gids",
      description: "Elke plek en elke pijl van de gids in één tekening, voor wie hem nakijkt.",
      address: "/wat-nu/controle/tekening/",
    },
    edition(),
  ),
  robots: { index: false, follow: false },
};

/** How large the drawing is: without a script too. */
const sizes = [
  { id: "heel", label: "Heel" },
  { id: "half", label: "Half" },
  { id: "leesbaar", label: "Leesbaar" },
  { id: "groot", label: "Groot" },
] as const;

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Tekening van de hele gids</h1>
      <p className="column mt-3">
        Voor wie de gids nakijkt: elke plek, en bij elke pijl het antwoord. Kies hoe groot je hem wilt zien, en schuif. Hetzelfde staat als
        lijst bij elke halte van <a href={mapAddress()}>de kaart</a>.
      </p>
      <Island name="drawing-search" props={{}} />
      <div className="no-print mt-4">
        {sizes.map(({ id, label }) => (
          <Fragment key={id}>
            <input type="radio" name="grootte" id={id} className="drawing-size" defaultChecked={id === "leesbaar"} />
            <label htmlFor={id} className="drawing-size-name">
              {label}
            </label>
          </Fragment>
        ))}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section className="map-window mt-3" aria-label="Tekening van de hele gids" tabIndex={0}>
          <GuideMap />
        </section>
      </div>
    </div>
  );
}
