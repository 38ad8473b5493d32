/**
 * npm run regio:pakket -- PO2601: makes content/regio/verbanden/PO2601.yaml, filled with what we know, for the verband to
 * correct. Never overwrites a file.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editionFrom } from "../edition";
import { packFolder } from "../region/pack";
import { readRegions } from "../region/read";
import { skeletonOf } from "../region/skeleton";

const code = (process.argv[2] ?? "").toUpperCase();
const verband = readRegions().verbanden.find((candidate) => candidate.code === code);
const file = join(packFolder, `${code}.yaml`);

if (!verband) {
  fail(
    code
      ? `Het verband ${code} bestaat niet. Kijk in content/regio/verbanden-po.csv en -vo.csv.`
      : "Noem een verband: npm run regio:pakket -- PO2601",
  );
} else if (existsSync(file)) {
  fail(`${file} bestaat al. Wijzig dat bestand, of haal het eerst weg.`);
} else {
  writeFileSync(file, skeletonOf(verband, editionFrom(process.env).day));
  console.log(`${file} is gemaakt. Vul het aan, en controleer het met: npm run check`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
