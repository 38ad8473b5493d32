/**
 * npm run adressen: adds the new addresses of the site to content/adressen.lock. Refuses when an address has gone that no line
 * of content/adressen-verhuisd.yaml takes over, and prints that line.
 */
import { writeFileSync } from "node:fs";
import { editionFrom } from "../edition";
import { compareLock, lockFile, lockText, missingFaults } from "../places/address-lock";
import { readAddresses } from "../places/addresses";
import { sourceOf } from "../places/places";
import { program } from "../program";

await program(() => {
  const { own, locked, moved } = readAddresses(sourceOf(editionFrom(process.env)));
  const difference = compareLock(locked, own, moved);
  const faults = missingFaults(difference, own);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const count = difference.unlisted.length;
  if (count > 0) writeFileSync(lockFile, lockText([...locked, ...difference.unlisted]));
  console.log(`${count === 1 ? "1 nieuw adres" : `${count || "Geen"} nieuwe adressen`}; ${lockFile} heeft er ${locked.length + count}.`);
});
