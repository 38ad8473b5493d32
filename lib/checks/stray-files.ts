import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { explanationSlugs, sitePageSlugs } from "../ids/slugs";
import { packFolder } from "../region/pack";
import { wordSets } from "./word-sets";

const expected = [
  /^goedgekeurd\/(?:routes\.txt|gevallen\.md|termijnen\.txt)$/u,
  /^adressen\.lock$|^adressen-verhuisd\.yaml$/u,
  new RegExp(`^uitleg/(?:${explanationSlugs.join("|")})\\.mdx$`, "u"),
  ...wordSets.map(({ folder, files }) => new RegExp(`^[a-z]{2,3}/${folder}/(?:${Object.keys(files).join("|")})\\.yaml$`, "u")),
  /^nl\/gids\/(?:begin|metrokaart|route-in-het-kort|vandaag)\.yaml$/u,
  /^antwoorden\/[a-z0-9-]+\.mdx$/u,
  new RegExp(`^site/(?:${sitePageSlugs.join("|")})\\.mdx$`, "u"),
  /^regio\/(?:gemeenten|plaatsen|verdacht|verbanden-po|verbanden-vo|(?:gebieden|scholen)\/\d\d)\.csv$/u,
  /^regio\/gemeentegrenzen\.topo\.json$/u,
  /^regio\/(?:herkomst|voorbeeld-(?:host|pakket))\.yaml$/u,
  /^regio\/verbanden\/(?:LEESMIJ\.md|[^/]+\.yaml)$/u,
];

/**
 * Files in content/ that the site would leave out without a word: a line for each, with the remedy, in Dutch. What a system puts beside
 * files by itself (.DS_Store, a copy that ends in ~) may stay.
 */
export function strayFiles(root: string): string[] {
  const folder = join(root, "content");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split("\\").join("/"))
    .filter((name) => !/(?:^|\/)\.|~$/u.test(name) && !expected.some((pattern) => pattern.test(name)))
    .sort()
    .map((name) => `content/${name}: ${remedyFor(name)}`);
}

function remedyFor(name: string): string {
  const file = name.split("/").at(-1) ?? "";
  const base = file.replace(/\.[^.]*$/u, "");
  if (`content/${name}`.startsWith(`${packFolder}/`))
    return `een pakket heet naar zijn verband en eindigt op .yaml. Noem het ${base}.yaml.`;
  if (/^(?:uitleg|site)\/[a-z0-9-]+\.mdx$/u.test(name)) {
    return `deze tekst staat niet op de lijst. Zet "${base}" in lib/ids/slugs.ts, of haal het bestand weg.`;
  }
  return "dit bestand leest de site niet. Haal het weg, of geef het de naam en de map van wat het moet zijn.";
}
