import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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
 * @throws with a line for every fault, in Dutch
 */
export function readAddresses(): Addresses {
  const read = (file: string) => {
    const path = join(process.cwd(), file);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  const own = new Set(publishedAddresses());
  const locked = parseLock(read(lockFile));
  const written = parseMoved(read(movedFile));
  const faults = movedFaults(written, own);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return { own, locked, moved: withFollowers(written, own, locked) };
}
