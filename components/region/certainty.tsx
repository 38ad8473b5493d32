import { dutchDate } from "@/lib/dutch-date";
import type { LocalVerband } from "@/lib/region/local";
import { certaintyInWords } from "@/lib/region/words";

/** How sure we are of a verband's name and contact, and where they come from. */
export function Certainty({ local: { verband, pack } }: { local: LocalVerband }) {
  const source = pack?.bron ?? verband.source;
  return (
    <p className="small mt-2">
      {pack ? `Het verband heeft deze gegevens zelf bevestigd op ${dutchDate(pack.gecontroleerd)}.` : certaintyInWords(verband)}{" "}
      {!pack && verband.reserve && `${verband.reserve} `}
      {source && <a href={source}>Bekijk de bron</a>}
    </p>
  );
}
