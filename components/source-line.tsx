import { FactLinks } from "@/components/fact-links";
import { dutchDate } from "@/lib/dutch-date";
import { citations, hasReserve, oldestCheck } from "@/lib/registers/citation";
import type { FactId } from "@/lib/registers/facts";

/** What stands with sources of which one is less than certain. */
export const reserveText = "Een deel hiervan is minder zeker, of gaat per regio anders. Vraag het na voordat je erop bouwt.";

/** When the sources of some facts were last read: "gecontroleerd op 28 november 2026". */
export function checkedText(facts: readonly FactId[]): string {
  const day = oldestCheck(facts);
  return day ? `gecontroleerd op ${dutchDate(day)}` : "nog niet nagelezen";
}

/** The sources of a piece of text behind one line with the day on which we last read them. */
export function SourceLine({ facts }: { facts: readonly FactId[] }) {
  return (
    <details className="fold sources small">
      <summary>Bronnen, {checkedText(facts)}</summary>
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
        Feiten: <FactLinks ids={facts} />. {hasReserve(facts) && reserveText}
      </p>
    </details>
  );
}
