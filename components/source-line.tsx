import { FactLinks } from "@/components/fact-links";
import { Filled } from "@/components/filled";
import { InLanguage } from "@/components/in-language";
import { reportAddress } from "@/lib/addresses/address-of";
import { dateIn } from "@/lib/dutch-date";
import { dutchPage } from "@/lib/places/translated-links";
import { citations, hasReserve, oldestCheck } from "@/lib/registers/citation";
import type { FactId } from "@/lib/registers/facts";
import { spoken } from "@/lib/words/language";
import { filled, screen } from "@/lib/words/screen";

/** When the sources of some facts were last read: "gecontroleerd op 28 november 2026". */
export function checkedText(facts: readonly FactId[], language: string): string {
  const { gelezen, ongelezen } = screen("bronnen", language);
  const day = oldestCheck(facts);
  return day ? filled(gelezen, { dag: dateIn(language, day) }) : ongelezen;
}

/** The facts on which a text rests, and what stands with facts of which one is less than certain. */
export function FactsBehind({ facts, language }: { facts: readonly FactId[]; language: string }) {
  const words = screen("bronnen", language);
  return (
    <>
      <Filled said={words.feiten} values={{ nummers: <FactLinks ids={facts} language={language} /> }} />{" "}
      {hasReserve(facts) && words.voorbehoud}
    </>
  );
}

/**
 * How to tell that something is wrong; lib/publish/add-reports.ts makes a mail of it where someone reads it.
 * @param about the numbers of the facts, as the mail names them: "1.5, 3.12"
 */
function ReportLink({ about, language }: { about: string; language: string }) {
  return (
    <div className="report no-print">
      <a {...dutchPage(reportAddress, language)} data-report={about} className="nav-link">
        {screen("bronnen", language).fout}
      </a>
    </div>
  );
}

/** The same in a note, about one section of a page: its mail is short, for a page may have twelve of them. */
export function SectionReport({ section, facts }: { section: string; facts: readonly FactId[] }) {
  return (
    <a href={reportAddress} data-report={facts.join(",")} data-report-at={section} className="nav-link no-print">
      {screen("bronnen", "nl").fout}
    </a>
  );
}

/** The sources of a piece of text behind one line with the day on which we last read them. Laws are named in Dutch. */
export function SourceLine({ facts, language = "nl" }: { facts: readonly FactId[]; language?: string }) {
  const { kop, ongelezen } = screen("bronnen", language);
  return (
    <details className="fold sources small">
      <summary>{filled(kop, { gelezen: checkedText(facts, language) })}</summary>
      <ul className="bullets" {...spoken("nl", language)}>
        {citations(facts).map(({ law, short, url, places, read }) => (
          <li key={law}>
            <a href={url}>{short}</a>
            {places.length > 0 && ` ${places.join("; ")}`}
            {!read && (
              <>
                {" "}
                <InLanguage language={language} page="nl">
                  ({ongelezen})
                </InLanguage>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="mt-1">
        <FactsBehind facts={facts} language={language} />
      </p>
      <ReportLink about={facts.join(", ")} language={language} />
    </details>
  );
}
