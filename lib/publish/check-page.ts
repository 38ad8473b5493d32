import type { Element } from "hast";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { languagesIn } from "../words/word-set";
import type { Page } from "./site";

/** What is wrong within one page: one line per fault, with the address and the reason. */
export function pageFaults(page: Page): string[] {
  const faults: string[] = [];
  const fault = (message: string) => void faults.push(`${page.address}: ${message}`);

  const headings = selectAll("h1", page.tree);
  if (headings.length !== 1)
    fault(`er ${headings.length === 1 ? "is" : "zijn"} ${headings.length} koppen h1; er hoort er precies één te zijn.`);
  const titles = selectAll("head > title", page.tree).map((title) => textOf(title).trim());
  if (titles.length !== 1 || !titles[0]) fault(`er zijn ${titles.filter(Boolean).length} titels; er hoort er precies één te zijn.`);
  const [, first = ""] = page.address.split("/");
  const language = languagesIn().includes(first) ? first : "nl";
  if (selectAll(`html[lang=${language}]`, page.tree).length !== 1) fault(`de taal ontbreekt: <html lang="${language}">.`);
  if (selectAll("main", page.tree).length !== 1) fault("er hoort precies één <main> te zijn.");

  const seen = new Set<string>();
  visit(page.tree, "element", ({ tagName, properties }: Element) => {
    const id = properties.id;
    if (typeof id === "string") {
      if (seen.has(id)) fault(`het id "${id}" komt twee keer voor.`);
      seen.add(id);
    }
    if (properties.style !== undefined)
      fault(`<${tagName}> heeft een style-attribuut; het beveiligingsbeleid houdt dat tegen. Gebruik een class.`);
    if (tagName === "script" && properties.src === undefined && properties.type !== "application/ld+json")
      fault("er staat een script in de pagina zelf.");
  });

  const levels = selectAll("h1, h2, h3, h4", page.tree).map(({ tagName }) => Number(tagName.slice(1)));
  levels.forEach((level, index) => {
    const before = levels[index - 1] ?? 0;
    if (level > before + 1) fault(`na een kop h${before} volgt een h${level}; sla geen niveau over.`);
  });
  return faults;
}

/** What a page asks of the network before it can be read: nothing but itself, and nothing from anyone else. */
export function requestFaults({ address, tree }: Page): string[] {
  const faults: string[] = [];
  const hasIsland = selectAll("[data-island]", tree).length > 0;
  if (!hasIsland && selectAll("script[src]", tree).length > 0) faults.push(`${address}: een script zonder eiland.`);
  for (const { tagName } of selectAll("link[rel=stylesheet], script[src]:not([defer], [type=module]), link[rel=preload]", tree)) {
    faults.push(`${address}: <${tagName}> houdt het lezen op.`);
  }
  for (const { tagName, properties } of selectAll(
    "img[src], script[src], iframe[src], source[src], link[href]:not([rel=canonical], [rel=alternate])",
    tree,
  )) {
    const url = String(properties.src ?? properties.href);
    if (/^(?:[a-z]+:)?\/\//iu.test(url)) faults.push(`${address}: <${tagName}> haalt iets op bij een ander: ${url}.`);
  }
  return faults;
}
