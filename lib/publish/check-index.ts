import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Entry } from "./entry";

/** Pages that share a title: a screen reader user cannot tell them apart. */
export function titleFaults(entries: readonly Entry[]): string[] {
  const byTitle = new Map<string, string>();
  const faults: string[] = [];
  for (const { address, title } of entries) {
    const other = byTitle.get(title);
    if (other) faults.push(`${address}: dezelfde titel als ${other}: "${title}". Geef een eigen titel.`);
    else byTitle.set(title, address);
  }
  return faults;
}

/**
 * Links within the site that lead nowhere, and fragments that no element has.
 * @param folder where files stand that are no pages
 */
export function linkFaults(entries: readonly Pick<Entry, "address" | "ids" | "links">[], folder: string): string[] {
  const idsByAddress = new Map(entries.map(({ address, ids }) => [address, new Set(ids)]));
  const files = new Map<string, boolean>();
  const isFile = (path: string) => {
    const known = files.get(path) ?? existsSync(join(folder, decodeURIComponent(path)));
    files.set(path, known);
    return known;
  };
  return entries.flatMap(({ address, links }) =>
    links.flatMap(({ href, text }) => {
      const target = new URL(href, `http://site${address}`);
      const ids = idsByAddress.get(target.pathname);
      const where = `${address}: de link "${text}" naar ${href}`;
      if (!ids) {
        if (!isFile(target.pathname) || target.pathname.endsWith("/")) return [`${where} komt nergens uit.`];
        return /\.\w+$/u.test(target.pathname) ? [] : [`${where} mist de schuine streep aan het eind.`];
      }
      return target.hash && !ids.has(decodeURIComponent(target.hash.slice(1))) ? [`${where} wijst naar een plek die niet bestaat.`] : [];
    }),
  );
}
