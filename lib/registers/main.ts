/**
 * npm run check:actueel: what does not hold on the build date (exit code 1), and which sources have never been
 * read, or not for more than a year (exit code 0: the passing of time must not break a build).
 */
import { buildDate } from "../build-date";
import { dutchDate } from "../dutch-date";
import { invalidOn, staleOn } from "./freshness";
import { sources } from "./sources";

const day = buildDate();
const invalid = invalidOn(day);
const stale = staleOn(day);

console.log(
  `${Object.keys(sources).length} bronnen bekeken op ${dutchDate(day)}; ${stale.length} niet, of langer dan een jaar niet gecontroleerd.`,
);
for (const { name, checkedOn, facts } of stale) {
  console.log(
    `  ${name}: ${checkedOn ? `voor het laatst gelezen op ${dutchDate(checkedOn)}` : "nog niet gelezen"}; feiten ${facts.join(", ")}`,
  );
}
if (invalid.length > 0) {
  console.error(invalid.join("\n"));
  process.exitCode = 1;
}
