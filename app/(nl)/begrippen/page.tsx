import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { LetterNav } from "@/components/letter-nav";
import { letterAddress, termAddress } from "@/lib/addresses/address-of";
import { byLetter } from "@/lib/by-letter";
import { termEntries, termName } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Moeilijke woorden",
    description: "Alle moeilijke woorden over extra hulp op school, van A tot Z, in gewone taal. Ook afkortingen en woorden van vroeger.",
    address: "/begrippen/",
  },
  edition(),
);

export default function Page() {
  const letters = byLetter(termEntries());
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Moeilijke woorden, van A tot Z</h1>
      <p className="column mt-3">
        Zoek het woord dat de school of het samenwerkingsverband gebruikt. Ook afkortingen en woorden van vroeger staan erbij. Heb je een
        brief? Kijk dan bij <a href={letterAddress}>wat staat er in de brief</a>.
      </p>
      <LetterNav letters={letters.map(({ letter }) => letter)} idOf={(letter) => letter.toLowerCase()} />
      {letters.map(({ letter, lines }) => (
        <section key={letter} aria-labelledby={letter.toLowerCase()} className="in-columns mt-8">
          <h2 id={letter.toLowerCase()}>{letter}</h2>
          <dl className="word-list mt-2">
            {lines.map(({ name, id, kind }) => (
              <div key={`${name} ${id}`} className="pb-3">
                <dt>
                  {kind === "begrip" ? (
                    <a href={termAddress(id)} className="nav-link">
                      {termName(id)}
                    </a>
                  ) : (
                    name
                  )}
                </dt>
                <dd>
                  {kind === "begrip" ? (
                    termOf(id).explanation
                  ) : (
                    <>
                      <span className="small">{kind}</span> Kijk bij <a href={termAddress(id)}>{termOf(id).word}</a>.
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
