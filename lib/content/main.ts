/**
 * npm run check:tekst [-- FILE…]: checks texts and prints their measures.
 * Without files: everything in content/uitleg and content/site, and every node of the guide.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkExplanation, checkSitePage } from "./check";
import { measure, readabilityFaults } from "./readability";

const folders = ["content/uitleg", "content/site"];
const given = process.argv.slice(2);
const files = given.length > 0 ? given : folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const faults: string[] = [];

for (const file of files) {
  if (!existsSync(file)) {
    faults.push(`${file}: dit bestand bestaat niet. Kijk in content/uitleg/.`);
    continue;
  }
  try {
    const check = file.includes("site") ? checkSitePage : checkExplanation;
    const { sentences } = check(readFileSync(file, "utf8"), file);
    const found = measure(sentences);
    console.log(
      `${file}: ${found.words} woorden, ${found.wordsPerSentence.toFixed(1)} per zin, langste ${found.longest}, ` +
        `lang ${Math.round(found.shareLong * 100)}%, wordt/worden ${Math.round(found.sharePassive * 100)}%, ` +
        `Flesch-Douma ${found.fleschDouma.toFixed(0)} / ${found.fleschDoumaNeutral.toFixed(0)}`,
    );
    faults.push(...readabilityFaults(file, sentences));
  } catch (error) {
    faults.push((error as Error).message);
  }
}
if (files.length === 0) faults.push(`Geen teksten gevonden in ${folders.join(" en ")}.`);
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}`);
  process.exitCode = 1;
}
