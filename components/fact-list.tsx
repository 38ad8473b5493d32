import { Fragment } from "react";
import { factAnchor } from "@/lib/addresses/address-of";
import { placesUsing, type RestingPlace } from "@/lib/places/uses";
import { citations } from "@/lib/registers/citation";
import { type Fact, type FactId, facts } from "@/lib/registers/facts";
import type { Force } from "@/lib/registers/facts/fact";
import { isValidOn } from "@/lib/registers/validity";

const certaintyWords = { hoog: "zeker", midden: "met voorbehoud" };
const forceWords: Readonly<Record<Force, string>> = { must: "moet", may: "mag", usually: "meestal", states: "" };

type Props = {
  readonly ids: readonly FactId[];
  /** ISO date: a fact that does not hold then says so. */
  readonly day: string;
  /** All pages that rest on facts. */
  readonly places: readonly RestingPlace[];
};

/** Facts in full, for a jurist: every statement with its force, the sources, and what rests on it. */
export function FactList({ ids, day, places }: Props) {
  return (
    <dl className="word-list">
      {ids.map((id) => (
        <FactItem key={id} id={id} isValid={isValidOn(facts[id] as Fact, day)} using={placesUsing(id, places)} />
      ))}
    </dl>
  );
}

function FactItem({ id, isValid, using }: { id: FactId; isValid: boolean; using: readonly RestingPlace[] }) {
  const { claim, certainty, untold }: Fact = facts[id];
  const explanations = using.filter(({ kind }) => kind === "uitleg");
  return (
    <div id={factAnchor(id)} className="mt-4">
      <dt>
        Feit {id} <span className="label font-normal">{certaintyWords[certainty]}</span>
        {!isValid && <span className="label font-normal">geldt nu niet</span>}
      </dt>
      <dd>
        {claim.map(({ force, says }) => (
          <Fragment key={says}>
            {says} {forceWords[force] && <span className="label font-normal">{forceWords[force]}</span>}{" "}
          </Fragment>
        ))}
        <span className="small">
          <FactSources id={id} />{" "}
          {explanations.map(({ address, title }, index) => (
            <span key={address}>
              {index === 0 ? "Uitleg: " : ", "}
              <a href={address}>{title}</a>
            </span>
          ))}
          {explanations.length > 0 && ". "}
          {countsOf(using)}
          {untold && `Niet in de teksten: ${untold}`}
        </span>
      </dd>
    </div>
  );
}

/** Where a fact can be looked up: "WPO artikel 40, lid 6; WEC artikel 40, lid 7." */
export function FactSources({ id }: { id: FactId }) {
  const places = citations([id]).map(({ short, places: articles }) => [short, articles.join(" en ")].filter(Boolean).join(" "));
  return `${places.join("; ")}.`;
}

/** How many places of the guide and how many terms rest on a fact, in words; empty for none. */
function countsOf(using: readonly RestingPlace[]): string {
  const nodes = using.filter(({ kind }) => kind === "gids").length;
  const words = using.filter(({ kind }) => kind === "begrip").length;
  const parts = [
    ...(nodes > 0 ? [`${nodes} ${nodes === 1 ? "plek" : "plekken"} in de gids`] : []),
    ...(words > 0 ? [`${words} ${words === 1 ? "begrip" : "begrippen"}`] : []),
  ];
  return parts.length > 0 ? `Ook: ${parts.join(" en ")}.` : "";
}
