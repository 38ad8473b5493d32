import { addressOnPage, addressPattern, splitAddress } from "../addresses/address-of";
import { lineFor, type Moved, movedFile } from "./moved-addresses";

/** The list of every address that was ever published. */
export const lockFile = "content/adressen.lock";

const heading = '# Elk adres dat ooit is gepubliceerd. "npm run adressen" voegt nieuwe toe; wijzig dit bestand niet met de hand.';

/**
 * Reads the lock: one address per line, sorted. Lines with # in front are comments.
 * @throws with file, line, what is wrong and how to mend it, in Dutch
 */
export function parseLock(text: string): string[] {
  const lines = text.split(/\r?\n/u).map((line, index) => ({ line, number: index + 1 }));
  const addresses = lines.filter(({ line }) => line !== "" && !line.startsWith("#"));
  const faults = addresses.flatMap(({ line, number }, index) => {
    const before = addresses[index - 1]?.line ?? "";
    const fault = (message: string) => [`${lockFile}:${number}: ${message}`];
    if (!addressPattern.test(line)) return fault(`"${line}" is geen adres. Haal de regel weg en draai "npm run adressen".`);
    if (line === before) return fault(`${line} staat er twee keer. Haal één regel weg.`);
    if (line < before) return fault(`${line} staat niet op volgorde. Zet de regel voor ${before}.`);
    return [];
  });
  if (addresses.length === 0) faults.push(`${lockFile}: hier staat geen enkel adres. Zet het bestand terug: git restore ${lockFile}`);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return addresses.map(({ line }) => line);
}

/** The text of the lock for some addresses, in any order. */
export function lockText(addresses: Iterable<string>): string {
  return `${[heading, ...[...new Set(addresses)].sort()].join("\n")}\n`;
}

/** How what the site publishes differs from what it published before. */
export type LockDifference = {
  /** Published, not in the lock yet. */
  readonly unlisted: readonly string[];
  /** In the lock, and they lead nowhere now. */
  readonly missing: readonly string[];
};

/**
 * Compares the lock with the site.
 * @param locked the addresses of the lock
 * @param own every address that the site publishes by itself
 * @param moved old addresses that still lead on
 */
export function compareLock(locked: readonly string[], own: ReadonlySet<string>, moved: Moved): LockDifference {
  const published = new Set([...own, ...moved.keys()]);
  const known = new Set(locked);
  return {
    unlisted: [...published].filter((address) => !known.has(address)).sort(),
    missing: locked.filter((address) => !published.has(address)),
  };
}

/**
 * One line for every address that is gone, with the line that mends it. What goes along with its page is left out.
 * @param own every address that the site publishes by itself
 */
export function missingFaults({ missing, unlisted }: LockDifference, own: ReadonlySet<string>): string[] {
  const gone = new Set(missing);
  return missing
    .filter((address) => {
      const { path, id } = splitAddress(address);
      const goesAlong = (id !== undefined && gone.has(path)) || gone.has(addressOnPage(address) ?? "");
      return !goesAlong;
    })
    .map((address) => {
      const line = lineFor(address, successorOf(address, unlisted, own));
      return `${address} is weg, en een gepubliceerd adres blijft werken. Zet in ${movedFile}, met het adres dat het nu vertelt:\n  ${line}`;
    });
}

/** What is wrong when the site publishes addresses that the lock does not know yet; empty when it knows all. */
export function unlistedFaults({ unlisted }: LockDifference): string[] {
  if (unlisted.length === 0) return [];
  const count = unlisted.length === 1 ? "1 adres staat" : `${unlisted.length} adressen staan`;
  return [`${lockFile}: ${count} er nog niet in, zoals ${unlisted[0]}. Draai: npm run adressen`];
}

/** The best guess at where an address went: the one new address beside it, else the page or the list above it. */
function successorOf(address: string, unlisted: readonly string[], own: ReadonlySet<string>): string {
  const parent = parentOf(address);
  const beside = unlisted.filter((candidate) => parentOf(candidate) === parent);
  if (beside.length === 1 && beside[0]) return beside[0];
  let above = parent;
  while (!own.has(above) && above !== "/") above = parentOf(above);
  return above;
}

/** The page of a place, the folder of a page. */
function parentOf(address: string): string {
  const { path, id } = splitAddress(address);
  return id ? path : path.replace(/[^/]+\/$/u, "");
}
