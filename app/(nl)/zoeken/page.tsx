import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Island } from "@/components/island";
import { LetterNav } from "@/components/letter-nav";
import { RowList } from "@/components/row-list";
import { questionsAddress } from "@/lib/addresses/address-of";
import { siteByLetter } from "@/lib/search/a-to-z";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Zoeken",
    description: "Zoek in alle uitleg, in de gids en in de moeilijke woorden, met je eigen woorden. Of kijk in de lijst van A tot Z.",
    address: "/zoeken/",
  },
  edition(),
);

export default function Page() {
  const letters = siteByLetter(edition());
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Zoeken</h1>
      <Island name="search" props={{}} />
      <section aria-labelledby="a-z" className="mt-10">
        <h2 id="a-z">Alles van A tot Z</h2>
        <p className="column mt-2">
          Hier staan alle uitleg, alle vragen van de gids en alle moeilijke woorden. Vragen van ouders staan{" "}
          <a href={questionsAddress}>op onderwerp</a>. Gemeenten en verbanden vind je bij <a href="/regio/">je regio</a>.
        </p>
        <LetterNav letters={letters.map(({ letter }) => letter)} idOf={(letter) => `letter-${letter.toLowerCase()}`} />
        {letters.map(({ letter, lines }) => (
          <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`} className="in-columns mt-6">
            <h3 id={`letter-${letter.toLowerCase()}`}>{letter}</h3>
            <RowList rows={lines.map(({ name, address, kind }) => ({ title: name, address, note: kind }))} />
          </section>
        ))}
      </section>
    </div>
  );
}
