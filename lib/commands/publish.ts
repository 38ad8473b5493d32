/** The publish step of npm run build: turns what next build wrote into the site that goes out. */
import { rmSync, writeFileSync } from "node:fs";
import { editionFrom } from "../edition";
import { publish } from "../publish/publish";
import { publishedMark } from "../publish/published-mark";
import { rawFolder, takeRaw } from "../publish/raw-pages";
import { siteContent } from "../publish/site-content";

const out = "out";

try {
  rmSync(publishedMark, { force: true });
  takeRaw(out, rawFolder);
  const figures = await publish({ raw: rawFolder, out }, siteContent(editionFrom(process.env)));
  writeFileSync(publishedMark, JSON.stringify(figures));
  const { pages, made, seconds } = figures;
  console.log(`${pages} pagina's gepubliceerd in ${out}/, waarvan ${made} nieuw gemaakt (${seconds.toFixed(1)} s)`);
} catch (error) {
  console.error(`Publiceren is gestopt.\n${(error as Error).message}`);
  process.exitCode = 1;
}
