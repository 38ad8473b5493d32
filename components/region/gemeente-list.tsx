import { gemeenteAddress } from "@/lib/addresses/address-of";
import { byLetter } from "@/lib/by-letter";
import type { Gemeente } from "@/lib/region/model";
import { byName } from "@/lib/region/region";

/** Gemeenten from A to Z, each with its page. */
export function GemeenteList({ gemeenten }: { gemeenten: readonly Gemeente[] }) {
  return byLetter(gemeenten.toSorted(byName)).map(({ letter, lines }) => (
    <section key={letter} aria-labelledby={`letter-${letter.toLowerCase()}`} className="mt-4">
      <h3 id={`letter-${letter.toLowerCase()}`}>{letter}</h3>
      <ul className="flex flex-wrap gap-x-5">
        {lines.map((gemeente) => (
          <li key={gemeente.code}>
            <a href={gemeenteAddress(gemeente)} className="nav-link min-w-11">
              {gemeente.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}
