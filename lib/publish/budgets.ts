import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { selectAll } from "hast-util-select";
import { toBrotli } from "./compress";
import { type Page, type PublishStep, pageHtml, type Site } from "./site";

/** The most that may go over the line, in bytes of brotli. */
export const budgets = {
  /** An explanation or guide page: HTML with its CSS, one round trip. */
  page: 14_000,
  /** The map, lists of everything, a region with many schools. */
  list: 40_000,
  script: 10_000,
} as const;

const listAddress = /^\/(?:bronnen\/|wat-nu\/kaart\/|begrippen\/$|zoeken\/|regio\/|verband\/)/u;

/** The weight of one page as a browser fetches it, in bytes of brotli. */
export type PageWeight = { readonly address: string; readonly html: number; readonly script: number; readonly budget: number };

/** Weighs every page of a site whose scripts are in its folder. */
export async function weigh({ folder, pages }: Site): Promise<PageWeight[]> {
  const scripts = new Map<string, number>();
  const scriptWeight = async (src: string) => {
    const known = scripts.get(src);
    if (known !== undefined) return known;
    const path = join(folder, src);
    if (!existsSync(path)) throw new Error(`Het script ${src} bestaat niet in ${folder}/.`);
    const weight = (await toBrotli(readFileSync(path))).byteLength;
    scripts.set(src, weight);
    return weight;
  };
  const weighPage = async (page: Page): Promise<PageWeight> => {
    const sources = selectAll("script[src]", page.tree).map(({ properties }) => String(properties.src));
    const weights = await Promise.all(sources.map(scriptWeight));
    return {
      address: page.address,
      html: (await toBrotli(Buffer.from(pageHtml(page)))).byteLength,
      script: weights.reduce((sum, weight) => sum + weight, 0),
      budget: listAddress.test(page.address) ? budgets.list : budgets.page,
    };
  };
  return Promise.all(pages.map(weighPage));
}

/** What is over budget: one line per fault, with the address, the weight and the limit. */
export function budgetFaults(weights: readonly PageWeight[]): string[] {
  return weights.flatMap(({ address, html, script, budget }) => [
    ...(html > budget ? [`${address}: HTML met CSS weegt ${html} bytes; hooguit ${budget}.`] : []),
    ...(script > budgets.script ? [`${address}: het script weegt ${script} bytes; hooguit ${budgets.script}.`] : []),
  ]);
}

/** Stops the publication when a page is too heavy, has a script without an island, or asks for more than itself before it is readable. */
export const checkBudgets: PublishStep = {
  name: "budgetten controleren",
  async run(site) {
    const faults = budgetFaults(await weigh(site));
    for (const { address, tree } of site.pages) {
      const hasIsland = selectAll("[data-island]", tree).length > 0;
      if (!hasIsland && selectAll("script[src]", tree).length > 0) faults.push(`${address}: een script zonder eiland.`);
      for (const blocking of selectAll("link[rel=stylesheet], script[src]:not([defer]), link[rel=preload]", tree)) {
        faults.push(`${address}: <${blocking.tagName}> houdt het lezen op.`);
      }
      for (const element of selectAll("img[src], script[src], iframe[src], source[src], link[href]", tree)) {
        const url = String(element.properties.src ?? element.properties.href);
        if (/^(?:[a-z]+:)?\/\//iu.test(url)) faults.push(`${address}: <${element.tagName}> haalt iets op bij een ander: ${url}.`);
      }
    }
    if (faults.length > 0) throw new Error(faults.join("\n"));
  },
};
