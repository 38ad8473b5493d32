/**
 * npm run regio:import -- FILE… [--schrijf]: compares files that were downloaded from DUO, or the annex of the Regeling
 * regio-indeling, with content/regio, and prints the differences. With --schrijf it also writes them.
 */
import { dutchDate } from "../dutch-date";
import { editionFrom } from "../edition";
import { runImport } from "../region/import/run";

const files = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));

if (files.length === 0 || options.some((option) => option !== "--schrijf")) {
  fail("Noem de bestanden: npm run regio:import -- FILE… Met --schrijf erachter worden de tabellen bijgewerkt.");
} else {
  try {
    const month = dutchDate(editionFrom(process.env).day).replace(/^\d+ /u, "");
    const { lines, isWrong } = runImport({ files, root: "content/regio", mayWrite: options.length > 0, month });
    console.log(lines.join("\n"));
    if (isWrong) process.exitCode = 1;
  } catch (error) {
    fail((error as Error).message);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
