import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Gap } from "@/components/host/gap";
import { QrCode } from "@/components/share/qr-code";
import { nodePieceId, pieceAddress, sectionPieceId, termPieceId } from "@/lib/addresses/address-of";
import { type Piece, pieceOf } from "@/lib/places/pieces";
import { pageHead, previewTitle } from "@/lib/share/preview";
import { siteName } from "@/lib/site";

export const metadata: Metadata = pageHead(
  {
    title: "Poster voor scholen",
    description: "Een poster voor de teamkamer en de website van de school: zo stuur je ouders precies het goede stuk.",
    address: "/voor-scholen/poster/",
  },
  edition(),
);

/** One piece of each kind, as examples. */
const examples = [
  { kind: "Een stuk uitleg", id: sectionPieceId("de-tlv", "hoe-lang") },
  { kind: "Een stap in de gids", id: nodePieceId("verband-beslist") },
  { kind: "Een moeilijk woord", id: termPieceId("zorgplicht") },
] as const;

export default function Page() {
  const site = shown(edition().url);
  return (
    <div className="poster frame pt-6 lg:pt-10">
      <h1>Stuur ouders precies het goede stuk</h1>
      <p className="column mt-3 text-lg">
        Ouders willen weten: wie doet wat, en hoe lang duurt het? Jouw link brengt ze direct bij het antwoord.
      </p>
      <ol className="numbered column mt-6">
        <li>
          <strong>Zoek</strong> het stuk op {site}/voor-scholen.
        </li>
        <li>
          <strong>Kopieer</strong> de link of het bericht. Lees je op de site? Druk dan op „Deel” bij een kop.
        </li>
        <li>
          <strong>Stuur</strong> het met je eigen app. Of print het stuk: het past op één of twee blaadjes.
        </li>
      </ol>
      <h2 className="mt-6">Zo ziet een link eruit</h2>
      <ul className="poster-examples mt-3">
        {examples.map(({ kind, id }) => (
          <Example key={id} kind={kind} piece={pieceOf(id, edition())} />
        ))}
      </ul>
      <p className="column mt-6">
        <strong>Op de website van de school?</strong> Zet er een gewone link naar een stuk. De link blijft werken, ook als de tekst
        verandert. Schrijf nooit gegevens van een kind bij de link.
      </p>
      <p className="no-print mt-6">
        Print deze pagina op A4 of A3. Terug naar <a href="/voor-scholen/">voor scholen</a>.
      </p>
    </div>
  );
}

/** One link: what a parent sees of it in a message, its address, and its QR code. */
function Example({ kind, piece }: { kind: string; piece: Piece }) {
  const address = pieceAddress(piece.id);
  const link = `${edition().url}${address}`;
  return (
    <li className="poster-example">
      <h3>{kind}</h3>
      <Gap name={`qr:${address}`}>
        <QrCode text={link} name={`QR-code naar ${shown(edition().url)}${address}`} />
      </Gap>
      <div className="preview">
        <p className="font-bold">{previewTitle(piece)}</p>
        <p className="small">{piece.description}</p>
        <p className="small">{siteName}</p>
      </div>
      <p className="small">
        <a href={address} className="inline-block py-2">
          {shown(link)}
        </a>
      </p>
    </li>
  );
}

/** An address as people read it. */
function shown(address: string): string {
  return address.replace(/^https?:\/\//u, "").replace(/\/$/u, "");
}
