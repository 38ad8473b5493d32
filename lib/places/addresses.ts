import { readText } from "../read-text";
import { lockFile, parseLock } from "./address-lock";
import { type Moved, movedFaults, movedFile, parseMoved, withFollowers } from "./moved-addresses";
import type { Source } from "./place";
import { publishedAddresses } from "./published-addresses";

/** The addresses of the site: what it publishes by itself, what it published once, and where old ones lead. */
export type Addresses = {
  readonly own: ReadonlySet<string>;
  readonly locked: readonly string[];
  readonly moved: Moved;
};

/**
 * Reads the addresses from the data, the lock and the file of moved addresses.
 * @param source every text and table; sourceOf(edition) for those of the site
 * @throws with a line for every fault, in Dutch
 */
export function readAddresses(source: Source, root?: string): Addresses {
  const own = new Set(publishedAddresses(source));
  const locked = parseLock(readText(lockFile, root));
  const written = parseMoved(readText(movedFile, root));
  const faults = movedFaults(written, own);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { own, locked, moved: withFollowers(written, own, locked) };
}
