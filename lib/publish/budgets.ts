import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { selectAll } from "hast-util-select";
import { islandsOf } from "./bundle-islands";
import type { PublishStep, Site } from "./site";

/** The most that may go over the line, in bytes of brotli. */
export const budgets = {
  /** An explanation or guide page: HTML with its CSS, one round trip. */
  page: 14_000,
  /** The map, lists of everything, a region with many schools. */
  list: 40_000,
  /** The script of a page, half a kilobyte, with the islands that it has fetched when the page is at rest. */
  script: 10_500,
} as const;

const listAddress = /^\/(?:bronnen\/|wat-nu\/kaart\/|uitleg\/$|begrippen\/(?:in-de-brief\/)?$|zoeken\/|voor-scholen\/$|regio\/|verband\/)/u;

/** The weight of one page as a browser fetches it by itself, in bytes of brotli: its script is the one it names and the islands. */
export type PageWeight = { readonly address: string; readonly html: number; readonly script: number; readonly budget: number };

/**
 * Weighs every page of a published site by the .br files beside it.
 * @throws when a page or its script is not compressed
 */
export function weigh({ folder, pages }: Site): PageWeight[] {
  const weightOf = (file: string) => {
    const path = join(folder, `${file}.br`);
    if (!existsSync(path)) throw new Error(`${file} is niet gecomprimeerd in ${folder}/.`);
    return statSync(path).size;
  };
  return pages.map(({ address, file, tree }) => ({
    address,
    html: weightOf(file),
    script: selectAll("script[src]", tree)
      .flatMap(({ properties: { src } }) => [...new Set([String(src), islandsOf(String(src))])])
      .reduce((sum, file) => sum + weightOf(file), 0),
    budget: listAddress.test(address) ? budgets.list : budgets.page,
  }));
}

/** What is over budget: one line per fault, with the address, the weight and the limit. */
export function budgetFaults(weights: readonly PageWeight[]): string[] {
  return weights.flatMap(({ address, html, script, budget }) => [
    ...(html > budget ? [`${address}: HTML met CSS weegt ${html} bytes; hooguit ${budget}.`] : []),
    ...(script > budgets.script ? [`${address}: het script weegt ${script} bytes; hooguit ${budgets.script}.`] : []),
  ]);
}

/** Stops the publication when a page is too heavy. Comes after compressing, so that every byte is compressed only once. */
export const checkBudgets: PublishStep = {
  name: "budgetten controleren",
  run(site) {
    const faults = budgetFaults(weigh(site));
    if (faults.length > 0) throw new Error(faults.join("\n"));
  },
};
