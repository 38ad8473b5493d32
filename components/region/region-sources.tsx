import { Fold } from "@/components/fold";
import { dutchDate } from "@/lib/dutch-date";
import type { LocalVerband } from "@/lib/region/local";
import { schoolsAsOf } from "@/lib/region/origin";
import { certaintyInWords } from "@/lib/region/words";

type Props = {
  locals: readonly LocalVerband[];
  /** What is not sure about the postcodes on the page. */
  reserves?: readonly string[];
  hasSchools: boolean;
};

/** Where the names, the contact and the schools on a page come from, from when, and how sure we are: folded, for it helps nobody tonight. */
export function RegionSources({ locals, reserves = [], hasSchools }: Props) {
  return (
    <section className="mt-10">
      <Fold id="vandaan" title="Waar komt dit vandaan?">
        <ul className="bullets">
          {locals.map((local) => (
            <li key={local.verband.code}>
              <Certainty local={local} hasName={locals.length > 1} />
            </li>
          ))}
          {reserves.map((reserve) => (
            <li key={reserve}>{reserve}</li>
          ))}
          {hasSchools && (
            <li>
              De scholen komen uit de open gegevens van DUO, stand {schoolsAsOf()}. Een nummer of adres dat niet kan kloppen, lieten wij
              weg. <a href="/bronnen/">Bekijk de bronnen</a>
            </li>
          )}
        </ul>
      </Fold>
    </section>
  );
}

/** How sure we are of a verband's name and contact, and where they come from. */
function Certainty({ local: { verband, pack, name }, hasName }: { local: LocalVerband; hasName: boolean }) {
  const source = pack?.bron ?? verband.source;
  return (
    <>
      {hasName && <strong className="first-letter:uppercase block">{name}</strong>}
      {verband.number && `Officieel nummer: ${verband.number}. `}
      {pack ? `Het verband heeft deze gegevens zelf bevestigd op ${dutchDate(pack.gecontroleerd)}.` : certaintyInWords(verband)}{" "}
      {!pack && verband.reserve && `${verband.reserve} `}
      {source && <a href={source}>Bekijk de bron</a>}
    </>
  );
}
