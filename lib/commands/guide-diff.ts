/** npm run guide:diff -- <revision>: what changed in the routes since a revision, in Dutch. */
import { spawnSync } from "node:child_process";
import { guideNodes } from "../guide/guide";
import { routeChanges, routeFile } from "../guide/route-file";
import { allStarts } from "../guide/starts";

const file = "content/goedgekeurd/routes.txt";
const [before, after] = process.argv.slice(2);

if (!before) stop("Noem een revisie, bijvoorbeeld: npm run guide:diff -- HEAD~1. Een tweede revisie mag ook.");
const changes = routeChanges(routesAt(before), after ? routesAt(after) : routeFile(guideNodes(), allStarts()));
console.log(changes.length > 0 ? changes.join("\n") : "De routes zijn gelijk.");
console.log(`\n${changes.length} ${changes.length === 1 ? "wijziging" : "wijzigingen"} tussen ${before} en ${after ?? "nu"}.`);

/** The route file as it stood at a revision. */
function routesAt(revision: string): string {
  const { status, stdout, stderr } = spawnSync("git", ["show", `${revision}:${file}`], { encoding: "utf8" });
  if (status !== 0) stop(`Git vindt ${file} niet in "${revision}": ${stderr.trim()}`);
  return stdout;
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
