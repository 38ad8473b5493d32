/**
 * npm run check:actueel: what the site shows though it does not hold on the build date (exit code 1), what is due for
 * review now or within thirty days, and what changes by itself in that time (exit code 0: the passing of time must not
 * break a build).
 */
import { dutchDate } from "../dutch-date";
import { editionFrom } from "../edition";
import { restingPlaces, shownBy } from "../places/uses";
import { changesWithin, dueWithin, invalidOn, type StaleSource, staleOn } from "../registers/freshness";
import { laws } from "../registers/laws";
import { sources } from "../registers/sources";

const daysAhead = 30;
const edition = editionFrom(process.env);
const { day } = edition;
const shown = shownBy(restingPlaces(edition)) as Parameters<typeof invalidOn>[1];
const invalid = invalidOn(day, shown);
const changes = changesWithin(day, daysAhead, shown);

console.log(
  `${Object.keys(sources).length} bronnen en ${Object.keys(shown.facts).length} feiten op de site, bekeken op ${dutchDate(day)}.\n`,
);
report("Nu opnieuw lezen: nooit, of langer dan een jaar geleden gelezen", staleOn(day));
report(`Binnen ${daysAhead} dagen opnieuw lezen`, dueWithin(day, daysAhead));
console.log(`Verandert binnen ${daysAhead} dagen: ${changes.length || "niets"}`);
for (const line of changes) console.log(`  ${line}`);
if (invalid.length > 0) {
  console.error(invalid.join("\n"));
  process.exitCode = 1;
}

/** One line per law or body, because a law is read in one sitting. */
function report(title: string, due: readonly StaleSource[]): void {
  console.log(`${title}: ${due.length || "niets"}`);
  for (const law of new Set(due.map(({ id }) => sources[id].law))) {
    const places = due.filter(({ id }) => sources[id].law === law);
    const last = places.flatMap(({ checkedOn }) => checkedOn ?? []).sort()[0];
    const facts = [...new Set(places.flatMap((place) => place.facts))];
    console.log(
      `  ${laws[law].short}, ${places.length} plaatsen, ${last ? `het langst geleden gelezen op ${dutchDate(last)}` : "nog nooit gelezen"}; ` +
        `feiten ${facts.join(", ")}`,
    );
  }
  console.log();
}
