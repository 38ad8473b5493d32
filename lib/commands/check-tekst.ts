/**
 * npm run check:tekst [-- FILE…]: checks the texts and prints their measures, the text with the hardest sentence first.
 * Without files: everything a parent can read. With --alles the report names every text, not only the hardest.
 */
import { collect } from "../collect";
import { checkAnswer } from "../content/answers";
import { checkExplanation, checkSitePage } from "../content/check";
import { heaviest, measure, type Sentence, sentenceFlesch } from "../content/readability";
import { textFaults } from "../content/text-faults";
import { type SiteText, siteTexts } from "../content/texts";
import { editionFrom } from "../edition";
import { program } from "../program";
import { readText } from "../read-text";

const mostShown = 40;

const explanation = { folder: "content/uitleg/", part: "uitleg", check: checkExplanation } as const;
const kinds = [
  { folder: "content/site/", part: "site", check: checkSitePage },
  { folder: "content/antwoorden/", part: "antwoorden", check: checkAnswer },
] as const;

await program(() => {
  const { day } = editionFrom(process.env);
  const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  const texts = given.length > 0 ? collect(given, (file) => readGiven(file, day)) : siteTexts(day);
  report(texts, given.length > 0 || process.argv.includes("--alles") ? texts.length : mostShown);
  if (given.length === 0) reportTotals(texts);
  const faults = textFaults(texts);
  if (faults.length > 0) throw new Error(`\n${faults.join("\n")}`);
});

/** One row for each of the hardest texts. */
function report(texts: readonly SiteText[], most: number): void {
  // A heading of two words is hard by its measure, and still easy to read.
  const sorted = texts
    .map((text) => ({ ...text, worst: heaviest(text.sentences.filter(({ words }) => words.length > 3)) }))
    .sort((a, b) => scoreOf(a.worst) - scoreOf(b.worst));
  console.log("woorden  per zin  langste  lang  wordt  Flesch-Douma  zonder begrippen  tekst, met zijn zwaarste zin");
  for (const { name, sentences, worst } of sorted.slice(0, most)) {
    console.log(`${row(sentences)}  ${name}${worst ? `:${worst.line} (${scoreOf(worst).toFixed(0)}) ${worst.text}` : ""}`);
  }
  if (most < texts.length) console.log(`\nHierboven de ${most} zwaarste van ${texts.length} teksten, met --alles allemaal.`);
}

/** One row for each kind of text. @throws when a kind has none: then nothing was looked at */
function reportTotals(texts: readonly SiteText[]): void {
  console.log("\nSamen, per soort:");
  for (const part of ["uitleg", "antwoorden", "site", "gids", "begrippen", "scherm"] as const) {
    const sentences = texts.filter((text) => text.part === part).flatMap((text) => text.sentences);
    if (sentences.length === 0) throw new Error(`Geen teksten gevonden van de soort ${part}.`);
    console.log(`${row(sentences)}  ${part}`);
  }
  console.log(`${row(texts.flatMap(({ sentences }) => sentences))}  alles`);
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

function readGiven(file: string, day: string): SiteText {
  const { part, check } = kinds.find(({ folder }) => file.includes(folder)) ?? explanation;
  const source = readText(file, ".", "Kijk in content/uitleg/ hoe het heet.");
  return { part, name: file, sentences: check(source, file, day).sentences };
}
