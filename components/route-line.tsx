import { type StopId, stopIds, stops } from "@/lib/ids/stops";
import { screen, stopName } from "@/lib/words/screen";

/**
 * The line with stops: where this page stands on the route. The main line is always whole; a side line shows as one
 * more stop at the end. What lies ahead is drawn dotted, because no one can know it.
 */
export function RouteLine({ current, language = "nl" }: { current: StopId; language?: string }) {
  const words = screen("route", language);
  const stateWords = { here: words.hier, earlier: words.eerder, maybe: words.misschien };
  const mainLine = stopIds.filter((id) => stops[id].line === "main");
  const onSideLine = stops[current].line === "side";
  const shown = onSideLine ? [...mainLine, current] : mainLine;
  const here = shown.indexOf(current);
  return (
    <section aria-label={words.naam}>
      <ol className="route">
        {shown.map((id, index) => {
          const state = index === here ? "here" : index < here && !onSideLine ? "earlier" : "maybe";
          return (
            <li key={id} className={state} aria-current={state === "here" ? "step" : undefined}>
              <span className="stop-name">
                <span className="sr-only">{stateWords[state]} </span>
                {stopName(id, language)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
