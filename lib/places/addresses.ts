import type { Texts } from "../content/read";
import { readText } from "../read-text";
import type { Regions } from "../region/model";
import { lockFile, parseLock } from "./address-lock";
import { type Moved, movedFaults, movedFile, parseMoved, withFollowers } from "./moved-addresses";
import { publishedAddresses } from "./published-addresses";

/** The addresses of the site: what it publishes by itself, what it published once, and where old ones lead. */
export type Addresses = {
  readonly own: ReadonlySet<string>;
  readonly locked: readonly string[];
  readonly moved: Moved;
};

/**
 * Reads the addresses from the data, the lock and the file of moved addresses.
 * @param texts every text; left out, those of the site
 * @param regions the tables of regions; left out, those of the site
 * @throws with a line for every fault, in Dutch
 */
export function readAddresses(texts?: Texts, regions?: Regions, root?: string): Addresses {
  const own = new Set(publishedAddresses(texts, regions));
  const locked = parseLock(readText(lockFile, root));
  const written = parseMoved(readText(movedFile, root));
  const faults = movedFaults(written, own);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { own, locked, moved: withFollowers(written, own, locked) };
}
