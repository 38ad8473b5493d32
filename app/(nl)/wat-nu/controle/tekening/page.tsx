import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { GuideMap } from "@/components/guide/guide-map";
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

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Tekening van de hele gids</h1>
      <p className="column mt-3">
        Voor wie de gids nakijkt: elke plek, en bij elke pijl het antwoord. Zoom in om te lezen. Hetzelfde staat{" "}
        <a href={mapAddress()}>als lijst bij de kaart</a>.
      </p>
      <div className="no-print mt-6">
        <GuideMap />
      </div>
    </div>
  );
}
