import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { CheckList } from "@/components/guide/check-list";
import { nodeIds } from "@/lib/guide/structure";
import { stopIds } from "@/lib/ids/stops";
import { pageHead } from "@/lib/share/preview";
import { stopName } from "@/lib/words/screen";

export const metadata: Metadata = {
  ...pageHead(
    {
      title: "Controle van de gids",
      description: "Elke plek van de gids met de feiten waarop hij rust, hoe zeker die zijn en wanneer ze zijn gecontroleerd.",
      address: "/wat-nu/controle/",
    },
    edition(),
  ),
  robots: { index: false, follow: false },
};

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Controle van de gids</h1>
      <p className="column mt-3">
        Deze pagina is voor een jurist. Bij elk van de {nodeIds.length} plekken staan de feiten, hoe zeker ze zijn en wanneer ze zijn
        gecontroleerd. Vink af wat klopt, of print de lijst. De vinkjes gaan nergens heen en zijn weg als je de pagina sluit. Achter elk
        feit staat hoe zeker het is: hoog, of midden als er nog iets onzeker aan is.
      </p>
      <p className="no-print mt-2">
        <a href="/wat-nu/controle/tekening/" className="nav-link">
          De hele gids als tekening
        </a>
      </p>
      {stopIds.map((stop) => (
        <section key={stop} aria-labelledby={stop} className="mt-10">
          <h2 id={stop}>{stopName(stop)}</h2>
          <CheckList stop={stop} />
        </section>
      ))}
    </div>
  );
}
