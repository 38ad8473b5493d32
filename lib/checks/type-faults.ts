import { spawn } from "node:child_process";
import { join } from "node:path";

const line = /^(?<file>[^(]+)\((?<line>\d+),\d+\): error TS(?<code>\d+): (?<text>.*)$/u;

/** What a fault of the compiler means for who edits the guide or a register. `name` is what the compiler quotes. */
const meanings: Readonly<Record<string, (names: readonly string[]) => string>> = {
  1117: () => "dit veld staat er twee keer. Haal één van de twee weg.",
  2304: ([name]) => `de naam ${name} bestaat niet. Staat hij zonder aanhalingstekens, of is hij verkeerd gespeld?`,
  2353: ([name]) => `het veld ${name} kennen wij hier niet. Verbeter de naam, of haal het weg.`,
  2551: ([name, , other]) => `${name} bestaat niet. Bedoel je ${other ?? "iets anders"}?`,
  2561: ([name, , other]) => `het veld ${name} kennen wij hier niet. Bedoel je ${other ?? "een ander veld"}?`,
  2739: (names) => `hier ontbreken velden: ${names.at(-1)}. Voeg ze toe.`,
  2741: ([name]) => `hier ontbreekt het veld ${name}. Voeg het toe.`,
  2820: ([name, , other]) => `${name} bestaat niet. Bedoel je ${other ?? "iets anders"}?`,
};

/**
 * Runs the compiler over all code that goes out. It looks again only at what changed.
 * @param root the folder of the project
 * @param config its settings
 * @returns a line for every fault, with file, line and remedy, in Dutch; empty when the types are right
 */
export async function typeFaults(root = process.cwd(), config = "tsconfig.site.json"): Promise<string[]> {
  const { code, output } = await compile(root, config);
  const faults = faultsIn(output);
  if (code === 0 || faults.length > 0) return faults;
  return [`De controle van de types is gestopt. Draai npm ci, en probeer het nog eens. (${output.split("\n")[0] ?? ""})`];
}

/** The faults in what the compiler printed. */
function faultsIn(output: string): string[] {
  return output.split(/\r?\n/u).flatMap((text) => {
    const found = line.exec(text)?.groups;
    return found ? [`${found.file}:${found.line}: ${meaningOf(found.code ?? "", found.text ?? "")}`] : [];
  });
}

function meaningOf(code: string, text: string): string {
  const names = [...text.matchAll(/'(?<name>[^']*)'/gu)].map(({ groups }) => groups?.name ?? "");
  const meaning = meanings[code]?.(names);
  if (meaning) return `${meaning} (TS${code})`;
  if (code.startsWith("1")) return `hier klopt een haakje, komma of aanhalingsteken niet. Kijk ook op de regel erboven. (TS${code})`;
  const what = names[0] ? `${names[0].length > 60 ? `${names[0].slice(0, 60)}…` : names[0]} kan hier niet` : "dit kan hier niet";
  return `${what}. Vergelijk de regel met een andere in dit bestand. (TS${code})`;
}

function compile(root: string, config: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  return new Promise((resolve, reject) => {
    const run = spawn(process.execPath, [compiler, "--noEmit", "--pretty", "false", "-p", config], { cwd: root });
    let output = "";
    run.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
    run.stderr.setEncoding("utf8").on("data", (text: string) => (output += text));
    run.on("error", reject).on("close", (code) => resolve({ code, output }));
  });
}
