import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Island } from "@/components/island";
import { SiteFrame } from "@/components/site-frame";
import { WaysOn } from "@/components/ways-on";

export const metadata: Metadata = { title: "Deze pagina is er niet" };

export default function NotFound() {
  return (
    <SiteFrame edition={edition()}>
      <div className="frame pt-6 lg:pt-10">
        <h1>Deze pagina is er niet</h1>
        <p className="column mt-3">Misschien is de link niet helemaal goed overgenomen. Dit kun je doen:</p>
        <Island name="lost-address" props={{}} />
        <WaysOn
          ways={[
            { href: "/wat-nu/", label: "Begin bij wat er nu aan de hand is" },
            { href: "/zoeken/", label: "Zoek met je eigen woorden" },
            { href: "/", label: "Ga naar de voorpagina" },
          ]}
        />
      </div>
    </SiteFrame>
  );
}
