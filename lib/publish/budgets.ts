import { islandsOf } from "./bundle-islands";
import type { Entry } from "./entry";

/** The most that may go over the line, in bytes of brotli. */
export const budgets = {
  /** An explanation or guide page: HTML with its CSS, one round trip. */
  page: 14_000,
  /** The map, lists of everything, a region with many schools. */
  list: 40_000,
  /** The script of a page, half a kilobyte, with the islands that it has fetched when the page is at rest. */
  script: 10_500,
} as const;

const listAddress =
  /^\/(?:bronnen\/|wat-nu\/(?:kaart|controle)\/|uitleg\/$|begrippen\/(?:in-de-brief\/)?$|zoeken\/|voor-scholen\/$|regio\/|verband\/|(?:brieven|gesprekken|papieren)\/)/u;

/** The most that a page may weigh, in bytes of brotli. */
function budgetOf(address: string): number {
  return listAddress.test(address) ? budgets.list : budgets.page;
}

/**
 * The same for a page of a host, whose verbanden stand on it with what they say themselves. It still goes in the ten packets (14,600 bytes)
 * that a server sends before it waits for an answer.
 */
export function hostBudgetOf(address: string): number {
  return budgetOf(address) + 500;
}

/** The weight of one page as a browser fetches it by itself, in bytes of brotli: its script is the one it names and the islands. */
export type PageWeight = { readonly address: string; readonly html: number; readonly script: number; readonly budget: number };

/**
 * Weighs pages by what their files weigh.
 * @param sizeOf bytes of brotli of a file by its address on the site; undefined when it is not compressed
 * @param mostOf the most that a page may weigh, by its address
 * @throws when a page or its script is not compressed
 */
export function weigh(
  entries: readonly Pick<Entry, "address" | "scripts">[],
  sizeOf: (address: string) => number | undefined,
  mostOf: (address: string) => number = budgetOf,
): PageWeight[] {
  const weightOf = (address: string) => {
    const size = sizeOf(address);
    if (size === undefined) throw new Error(`${address} is niet gecomprimeerd.`);
    return size;
  };
  return entries.map(({ address, scripts }) => ({
    address,
    html: weightOf(address),
    script: scripts.flatMap((script) => [...new Set([script, islandsOf(script)])]).reduce((sum, file) => sum + weightOf(file), 0),
    budget: mostOf(address),
  }));
}

/** What is over budget: one line per fault, with the address, the weight and the limit. */
export function budgetFaults(weights: readonly PageWeight[]): string[] {
  return weights.flatMap(({ address, html, script, budget }) => [
    ...(html > budget ? [`${address}: HTML met CSS weegt ${html} bytes; hooguit ${budget}.`] : []),
    ...(script > budgets.script ? [`${address}: het script weegt ${script} bytes; hooguit ${budgets.script}.`] : []),
  ]);
}
