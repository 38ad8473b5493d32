import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Island } from "@/components/island";
import { folderAddress, lettersAddress, talksAddress } from "@/lib/addresses/address-of";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Mijn map",
    description:
      "Bewaar op je eigen apparaat wat de school zei, en wanneer: gesprekken, brieven en dagen die tellen. Wij zien daar niets van.",
    address: folderAddress,
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame folder pt-6 lg:pt-10">
      <h1>Mijn map</h1>
      <div className="column no-print">
        <p className="mt-3">
          Schrijf op wat er gebeurt: gesprekken, brieven en dagen die tellen. Later weet je nog wie wat zei, en wanneer. Dat helpt bij een
          gesprek, een klacht of een hoorzitting.
        </p>
        <ul className="bullets mt-3">
          <li>De map staat uit tot jij hem aanzet.</li>
          <li>Alles blijft op dit apparaat, in deze browser. Wij zien er niets van.</li>
          <li>Gebruiken anderen dit apparaat ook? Dan kunnen zij je map lezen. Zet hem daar niet aan.</li>
          <li>In een privévenster is alles weg als je dat sluit.</li>
          <li>Wis je de gegevens van je browser? Dan is je map ook weg. Bewaar hem dus ook in een bestand.</li>
        </ul>
        <noscript>
          <p className="mt-4">
            Mijn map werkt alleen met JavaScript. Schrijf op papier wat je wilt onthouden, met de datum erbij. Een{" "}
            <a href={talksAddress}>blad voor een gesprek</a> kun je printen.
          </p>
        </noscript>
      </div>
      <Island name="my-folder" props={{}} />
      <p className="column small no-print mt-6">
        Iets te sturen? Kijk bij de <a href={lettersAddress}>brieven om te schrijven</a>.
      </p>
    </div>
  );
}
