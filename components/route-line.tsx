import { mapAddress } from "@/lib/addresses/address-of";
import { type StopId, stopIds, stops } from "@/lib/ids/stops";
import { dutchPage } from "@/lib/places/translated-links";
import { screen, stopName } from "@/lib/words/screen";

type Props = {
  readonly current: StopId;
  readonly language?: string;
  /** Whether a parent answered their way here. Else the page only belongs to the stop: it cannot know where its reader is. */
  readonly isGuide?: boolean;
};

/**
 * The line with stops: where this page stands on the route. The main line is always whole; a side line branches off below it. What
 * lies ahead is drawn dotted, because no one can know it. Each stop leads to its part of the map.
 */
export function RouteLine({ current, language = "nl", isGuide = false }: Props) {
  const words = screen("route", language);
  const mainLine = stopIds.filter((id) => stops[id].line === "main");
  const onSideLine = stops[current].line === "side";
  const here = isGuide && !onSideLine ? mainLine.indexOf(current) : -1;
  const stateOf = (id: StopId, index: number) => (id === current ? (isGuide ? "here" : "part") : index < here ? "earlier" : "maybe");
  return (
    <section aria-label={isGuide ? words.naam : words.plaats}>
      <ol className="route">
        {mainLine.map((id, index) => (
          <Stop key={id} id={id} state={stateOf(id, index)} place={index === mainLine.length - 1 ? "end" : undefined} language={language} />
        ))}
        {onSideLine && <Stop id={current} state={isGuide ? "here" : "part"} place="side" language={language} />}
      </ol>
    </section>
  );
}

type StopProps = {
  readonly id: StopId;
  readonly state: "here" | "part" | "earlier" | "maybe";
  readonly place: "end" | "side" | undefined;
  readonly language: string;
};

function Stop({ id, state, place, language }: StopProps) {
  const words = screen("route", language);
  const stateWords = { here: words.hier, part: words.hoort, earlier: words.eerder, maybe: words.misschien };
  const isCurrent = state === "here" || state === "part";
  return (
    <li className={[state, isCurrent && "current", place].filter(Boolean).join(" ")} aria-current={state === "here" ? "step" : undefined}>
      <a {...dutchPage(mapAddress(id), language)} className="stop-name">
        <span className="sr-only">{stateWords[state]} </span>
        {place === "side" && `${words.zijlijn} `}
        {stopName(id, language)}
      </a>
    </li>
  );
}
