/**
 * npm run check:tekst [-- FILE…]: checks the texts and prints their measures, the text with the hardest sentence first.
 * Without files: everything a parent can read. With --alles the report names every text, not only the hardest; with --kort
 * only the totals.
 */
import { existsSync, readFileSync } from "node:fs";
import { buildDate } from "../build-date";
import { checkExplanation, checkSitePage } from "./check";
import { stiffWords } from "./plain-words";
import { heaviest, measure, readabilityFaults, type Sentence, sentenceFlesch } from "./readability";
import { type SiteText, siteTexts } from "./texts";

const mostShown = 40;
const day = buildDate();
const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const showsAll = process.argv.includes("--alles") || given.length > 0;
const shown = process.argv.includes("--kort") ? 0 : showsAll ? Number.POSITIVE_INFINITY : mostShown;
const faults: string[] = [];
const texts = given.length > 0 ? given.flatMap(readGiven) : readAll();

for (const { name, part, sentences } of texts) {
  // The limits are for whole pages: a term or a line in code is too short for a share. They are measured together below.
  if (part === "uitleg" || part === "site" || part === "gids") faults.push(...readabilityFaults(name, sentences));
  for (const { text, line } of sentences) {
    faults.push(...stiffWords(text).map(({ word, plain }) => `${name}:${line}: "${text}" Schrijf niet "${word}" maar: ${plain}.`));
  }
}
// A heading of two words is hard by its measure, and still easy to read.
const sorted = texts
  .map((text) => ({ ...text, worst: heaviest(text.sentences.filter(({ words }) => words.length > 3)) }))
  .sort((a, b) => scoreOf(a.worst) - scoreOf(b.worst));
console.log("woorden  per zin  langste  lang  wordt  Flesch-Douma  zonder begrippen  tekst, met zijn zwaarste zin");
for (const { name, sentences, worst } of sorted.slice(0, shown)) {
  console.log(`${row(sentences)}  ${name}${worst ? `:${worst.line} (${scoreOf(worst).toFixed(0)}) ${worst.text}` : ""}`);
}
if (given.length === 0) {
  console.log(
    `\n${texts.length} teksten${shown === mostShown ? `; hierboven de ${mostShown} zwaarste, met --alles allemaal` : ""}. Samen, per soort:`,
  );
  for (const part of ["uitleg", "site", "gids", "begrippen", "scherm"] as const) {
    const sentences = texts.filter((text) => text.part === part).flatMap((text) => text.sentences);
    if (sentences.length === 0) faults.push(`Geen teksten gevonden van de soort ${part}.`);
    console.log(`${row(sentences)}  ${part}`);
    if (part === "begrippen") faults.push(...readabilityFaults("alle begrippen samen", sentences));
  }
  console.log(`${row(texts.flatMap(({ sentences }) => sentences))}  alles`);
}
if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}`);
  process.exitCode = 1;
}

function scoreOf(sentence: Sentence | undefined): number {
  return sentence ? sentenceFlesch(sentence) : Number.POSITIVE_INFINITY;
}

/** The measures of a text as one row of the table. */
function row(sentences: readonly Sentence[]): string {
  const { words, wordsPerSentence, longest, shareLong, sharePassive, fleschDouma, fleschDoumaNeutral } = measure(sentences);
  const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
  const columns = [String(words), wordsPerSentence.toFixed(1), String(longest), percent(shareLong), percent(sharePassive)];
  const widths = [7, 7, 7, 4, 5];
  return [
    ...columns.map((column, index) => column.padStart(widths[index] ?? 0)),
    fleschDouma.toFixed(0).padStart(12),
    fleschDoumaNeutral.toFixed(0).padStart(16),
  ].join("  ");
}

function readAll(): SiteText[] {
  try {
    return siteTexts(day);
  } catch (error) {
    faults.push((error as Error).message);
    return [];
  }
}

function readGiven(file: string): SiteText[] {
  if (!existsSync(file)) {
    faults.push(`${file}: dit bestand bestaat niet. Kijk in content/uitleg/.`);
    return [];
  }
  const isSitePage = file.includes("content/site/");
  try {
    const check = isSitePage ? checkSitePage : checkExplanation;
    return [{ part: isSitePage ? "site" : "uitleg", name: file, sentences: check(readFileSync(file, "utf8"), file, day).sentences }];
  } catch (error) {
    faults.push((error as Error).message);
    return [];
  }
}
