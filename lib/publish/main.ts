/** The publish step of npm run build: turns what next build wrote into the site that goes out. */
import { readSite } from "./site";
import { steps } from "./steps";

const folder = "out";

try {
  const started = performance.now();
  const site = readSite(folder);
  for (const step of steps) await step.run(site);
  console.log(`${site.pages.length} pagina's gepubliceerd in ${folder}/ (${((performance.now() - started) / 1000).toFixed(1)} s)`);
} catch (error) {
  console.error(`Publiceren is gestopt.\n${(error as Error).message}`);
  process.exitCode = 1;
}
