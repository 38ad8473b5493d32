/** npm run report: the measured figures of the published site, the guide and the texts. */
import { explanationAddress, sitePageAddress } from "../addresses/address-of";
import { readExplanation, readSitePage } from "../content/read";
import { measure } from "../content/readability";
import { editionFrom } from "../edition";
import { edgesOf, routeFigures } from "../guide/graph";
import { guideNodes, nodeOf } from "../guide/guide";
import { allStarts } from "../guide/starts";
import { nodeIds } from "../guide/structure";
import { nodeSentences } from "../guide/text";
import { explanationSlugs, sitePageSlugs } from "../ids/slugs";
import { phoneFigures } from "../phone-figures";
import { readFigures } from "../publish/published-mark";

const edition = editionFrom(process.env);
const figures = readFigures();
const weights = figures.weights.toSorted((a, b) => b.html - a.html);
const median = weights[Math.floor(weights.length / 2)]?.html ?? 0;
const scripts = [...new Set(weights.map(({ script }) => script))].filter((weight) => weight > 0);

console.log(`pagina's             ${figures.pages}`);
console.log(`HTML + CSS, brotli   mediaan ${median}, grootste ${weights[0]?.html} (${weights[0]?.address})`);
for (const { address, html, budget } of weights.slice(0, 5)) console.log(`                     ${html} van ${budget}  ${address}`);
console.log(`script, brotli       ${scripts.join(", ") || 0}, op ${weights.filter(({ script }) => script > 0).length} pagina's`);
for (const { kind, paint, blocked } of phoneFigures()) {
  console.log(
    `telefoon, ${kind.padEnd(17)} eerste beeld ${paint.page.toFixed(0)} ms (kaal ${paint.bare.toFixed(0)}), niet bereikbaar ${blocked.page.toFixed(0)} ms (kaal ${blocked.bare.toFixed(0)})`,
  );
}
console.log(
  `publiceren           ${figures.seconds.toFixed(1)} s, ${figures.cpu.toFixed(1)} s rekentijd (${((1000 * figures.cpu) / figures.pages).toFixed(0)} ms per pagina), ` +
    `hooguit ${(figures.memory / 1_000_000).toFixed(0)} MB geheugen`,
);
console.log(`                     nieuw: ${figures.made} pagina's, ${figures.compressed} keer comprimeren, ${figures.drawn} kaarten`);
for (const { name, seconds, cpu } of figures.laps.toSorted((a, b) => b.cpu - a.cpu).slice(0, 6))
  console.log(`                     ${seconds.toFixed(1).padStart(5)} s, ${cpu.toFixed(1).padStart(5)} s rekentijd  ${name}`);

const nodes = guideNodes();
const edges = edgesOf(nodes);
const { routes, mostQuestions, longest } = routeFigures(
  nodes,
  allStarts().map(({ next }) => next),
);
const count = (kind: string) => nodeIds.filter((id) => nodeOf(id).kind === kind).length;
console.log(
  `gids                 ${nodeIds.length} knopen: ${count("question")} vragen, ${count("step")} stappen, ${count("outcome")} uitkomsten`,
);
console.log(`                     ${edges.length} pijlen, waarvan ${edges.filter(({ back }) => back).length} terug`);
console.log(`                     ${routes} routes, hooguit ${mostQuestions} vragen en ${longest} knopen`);

const texts = [
  ...explanationSlugs.map((slug) => ({ name: explanationAddress(slug), read: readExplanation(slug, edition.day).sentences })),
  ...sitePageSlugs.map((slug) => ({ name: sitePageAddress(slug), read: readSitePage(slug, edition.day).sentences })),
  { name: "/wat-nu/ (alle knopen)", read: nodeIds.flatMap((id) => nodeSentences(nodeOf(id))) },
];

console.log("\nwoorden  per zin  langste  lang  wordt  Flesch-Douma  zonder begrippen");
for (const { name, read } of [...texts, { name: "alles", read: texts.flatMap((text) => text.read) }]) {
  const text = measure(read);
  const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
  console.log(
    `${String(text.words).padStart(7)}  ${text.wordsPerSentence.toFixed(1).padStart(7)}  ${String(text.longest).padStart(7)}  ` +
      `${percent(text.shareLong).padStart(4)}  ${percent(text.sharePassive).padStart(5)}  ${text.fleschDouma.toFixed(0).padStart(12)}  ` +
      `${text.fleschDoumaNeutral.toFixed(0).padStart(16)}  ${name}`,
  );
}
