import { FactLinks } from "@/components/fact-links";
import { dutchDate } from "@/lib/dutch-date";
import { citations, hasReserve, oldestCheck } from "@/lib/registers/citation";
import type { FactId } from "@/lib/registers/facts";

/** The sources of a piece of text behind one line with the day on which we last read them. */
export function SourceLine({ facts }: { facts: readonly FactId[] }) {
  const checkedOn = oldestCheck(facts);
  return (
    <details className="fold sources small">
      <summary>Bronnen, {checkedOn ? `gecontroleerd op ${dutchDate(checkedOn)}` : "nog niet nagelezen"}</summary>
      <ul className="bullets">
        {citations(facts).map(({ law, short, url, places, read }) => (
          <li key={law}>
            <a href={url}>{short}</a>
            {places.length > 0 && ` ${places.join("; ")}`}
            {!read && " (nog niet nagelezen)"}
          </li>
        ))}
      </ul>
      <p className="mt-1">
        Feiten: <FactLinks ids={facts} />.
        {hasReserve(facts) && " Een deel hiervan is minder zeker, of gaat per regio anders. Vraag het na voordat je erop bouwt."}
      </p>
    </details>
  );
}
