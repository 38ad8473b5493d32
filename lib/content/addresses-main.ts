/**
 * npm run adressen: adds the new addresses of the site to content/adressen.lock. Refuses when an address has gone that no line
 * of content/adressen-verhuisd.yaml takes over, and prints that line. With --controle, as in npm run build, it writes nothing.
 */
import { writeFileSync } from "node:fs";
import { compareLock, lockFile, lockText, missingFaults } from "./address-lock";
import { readAddresses } from "./addresses";

try {
  const { own, locked, moved } = readAddresses();
  const difference = compareLock(locked, own, moved);
  const faults = missingFaults(difference, own);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const count = difference.unlisted.length;
  if (process.argv.includes("--controle")) {
    const news = count > 0 ? ` Nieuw zijn er ${count}: draai "npm run adressen".` : "";
    console.log(`${locked.length} adressen van vroeger komen nog ergens uit; ${moved.size} daarvan zijn verhuisd.${news}`);
  } else {
    if (count > 0) writeFileSync(lockFile, lockText([...locked, ...difference.unlisted]));
    console.log(`${count === 1 ? "1 nieuw adres" : `${count || "Geen"} nieuwe adressen`}; ${lockFile} heeft er ${locked.length + count}.`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
