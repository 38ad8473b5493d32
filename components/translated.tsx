import type { ReactNode } from "react";
import { inLanguage } from "@/lib/addresses/address-of";
import { nameOfLanguage, spoken } from "@/lib/words/language";
import { screen } from "@/lib/words/screen";

type Props = {
  /** The address of the Dutch page. */
  readonly address: string;
  /** The languages in which there is such a page, Dutch first. */
  readonly languages: readonly string[];
  /** That of the text: Dutch where the translation is older than the original. */
  readonly language: string;
  /** That of the page. */
  readonly page: string;
  readonly children: ReactNode;
};

/** A text that may be translated: it says so, or that the translation waits, and leads to the same page in other languages. */
export function Translated({ address, languages, language, page, children }: Props) {
  const words = screen("vertaling", page);
  return (
    <>
      {languages.length > 1 && (
        <nav aria-label={words.talen} className="frame no-print">
          <ul className="flex flex-wrap gap-x-6">
            {languages
              .filter((other) => other !== page)
              .map((other) => (
                <li key={other}>
                  <a href={inLanguage(address, other)} hrefLang={other} {...spoken(other, page)} className="nav-link">
                    {nameOfLanguage(other)}
                  </a>
                </li>
              ))}
          </ul>
        </nav>
      )}
      {page !== "nl" && <p className="frame small">{language === page ? words.vertaald : words.oud}</p>}
      {language === page ? children : <div {...spoken(language, page)}>{children}</div>}
    </>
  );
}
