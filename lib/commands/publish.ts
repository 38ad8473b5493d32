/** The publish step of npm run build: turns what next build wrote into the site that goes out. */
import { rmSync, writeFileSync } from "node:fs";
import { editionFrom } from "../edition";
import { publishedMark } from "../publish/published-mark";
import { readSite } from "../publish/site";
import { steps } from "../publish/steps";

const folder = "out";

try {
  const started = performance.now();
  rmSync(publishedMark, { force: true });
  const site = readSite(folder, editionFrom(process.env));
  for (const step of steps) await step.run(site);
  writeFileSync(publishedMark, "");
  console.log(`${site.pages.length} pagina's gepubliceerd in ${folder}/ (${((performance.now() - started) / 1000).toFixed(1)} s)`);
} catch (error) {
  console.error(`Publiceren is gestopt.\n${(error as Error).message}`);
  process.exitCode = 1;
}
