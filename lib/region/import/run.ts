import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decode } from "./decode";
import { originLines } from "./origin-lines";
import { readOwnTables, tableFiles } from "./own-tables";
import { type ImportPlan, planImport } from "./plan";
import { reportSections, section } from "./report";
import { checkTables, writeChanged } from "./write-tables";

type Run = {
  /** Official files, as they were downloaded. */
  readonly files: readonly string[];
  /** content/regio */
  readonly root: string;
  readonly mayWrite: boolean;
  /** When the files were downloaded, in words: "november 2026". */
  readonly month: string;
};

/**
 * Compares official files with our tables and, when it may and nothing is wrong, writes the tables.
 * @returns what to print, and whether something is wrong; differences are not wrong
 * @throws when our own tables cannot be read, as readTable does
 */
export function runImport({ files, root, mayWrite, month }: Run): { readonly lines: readonly string[]; readonly isWrong: boolean } {
  const absent = files.filter((file) => !statSync(file, { throwIfNoEntry: false })?.isFile());
  if (absent.length > 0)
    return { lines: absent.map((file) => `${file}: dit bestand bestaat niet. Kijk naar de naam en de map.`), isWrong: true };
  const plan = planImport(
    files.map((file) => ({ file, text: decode(readFileSync(file)) })),
    readOwnTables(root),
    month,
  );
  const after = tableFiles(plan.tables);
  const obstacles = [...plan.obstacles, ...tableFaults(after)];
  const isGood = plan.faults.length + obstacles.length === 0;
  const sections = [
    ...reportSections(plan),
    section("Dit houdt het schrijven tegen:", obstacles),
    section("Fouten in de bestanden:", plan.faults),
    ...(isGood && mayWrite ? writtenSections(plan, writeChanged(root, after), root) : [[`Er is niets geschreven. ${nextStep(isGood)}`]]),
  ];
  const lines = sections.filter(({ length }) => length > 0).flatMap((part, index) => (index > 0 ? ["", ...part] : part));
  return { lines, isWrong: plan.faults.length > 0 || (mayWrite && !isGood) };
}

function nextStep(isGood: boolean): string {
  return isGood ? "Met --schrijf erachter worden de tabellen bijgewerkt." : "Herstel eerst wat hierboven staat.";
}

function tableFaults(files: ReadonlyMap<string, string>): string[] {
  try {
    checkTables(files);
    return [];
  } catch (error) {
    return (error as Error).message.split("\n");
  }
}

function writtenSections({ comparisons }: ImportPlan, written: readonly string[], root: string): string[][] {
  if (comparisons.length === 0) return [["Er is niets te schrijven: deze bestanden zijn alleen nagekeken."]];
  const tables = comparisons.map(({ files }) => files);
  const origin = originLines(readFileSync(join(root, "herkomst.yaml"), "utf8"), tables);
  return [
    written.length > 0
      ? ["Geschreven:", ...written.map((file) => `  content/regio/${file}`)]
      : ["Er was niets te schrijven: alles was al gelijk."],
    section("Werk nu ook deze regels bij, als ze over je bestanden gaan:", origin),
    ["Kijk met git diff wat er veranderde, en draai npm run check. Aantallen staan ook in tests/region/regions.test.ts."],
  ];
}
