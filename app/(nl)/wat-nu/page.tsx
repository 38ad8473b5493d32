import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { DangerLine } from "@/components/guide/danger-panel";
import { Way } from "@/components/guide/way";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { WordList } from "@/components/word-list";
import { mapAddress } from "@/lib/addresses/address-of";
import type { Start } from "@/lib/guide/model";
import { startGroups, unsureStart } from "@/lib/guide/starts";
import { beginning } from "@/lib/guide/trail";
import type { TermId } from "@/lib/registers/terms";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Wat gebeurt er nu?",
    description: "Kies wat er aan de hand is. Daarna zie je stap voor stap wie wat doet en wat jij kunt doen.",
    address: "/wat-nu/",
  },
  edition(),
);

/** The difficult words in the labels of the doors. */
const words = [
  "toelaatbaarheidsverklaring",
  "ontwikkelingsperspectief",
  "praktijkonderwijs",
  "leerwegondersteunend-onderwijs",
  "orthopedagogisch-didactisch-centrum",
  "speciaal-onderwijs",
  "taalontwikkelingsstoornis",
] as const satisfies readonly TermId[];

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Wat is er aan de hand?</h1>
      <p className="column mt-3">Kies wat het best past bij vandaag. Wij bewaren geen antwoorden.</p>
      <DangerLine />
      <div className="column mt-6 grid gap-3">
        {startGroups().map(({ id, title, hint, starts }) => (
          <details key={id} id={id} className="doors">
            <summary>
              <h2>{title}</h2>
              <span className="small">{hint}</span>
            </summary>
            <ul className="grid gap-3 pt-3 pb-2">
              {starts.map((start) => (
                <StartLink key={start.label} {...start} />
              ))}
            </ul>
          </details>
        ))}
        <ul className="mt-6">
          <StartLink {...unsureStart()} />
        </ul>
      </div>
      <Gap name="region-at-start">
        <Island name="region-here" props={{}} />
      </Gap>
      <Island name="answers-so-far" props={{ node: beginning }} />
      <p className="mt-8">
        <a href={mapAddress()} className="nav-link">
          Bekijk de hele route op de kaart
        </a>
      </p>
      <WordList ids={words} />
    </div>
  );
}

function StartLink({ label, next }: Start) {
  return (
    <li>
      <Way to={next}>{label}</Way>
    </li>
  );
}
