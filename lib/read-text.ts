import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The largest of our own files is a tenth of this; more is a file that was saved wrong. */
const mostBytes = 1_000_000;
const longestLine = 1_500;

/** What no editor can see: control and direction marks, marks of width zero, and the mark that a wrong conversion leaves. */
const unseen = /(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u;
/** UTF-8 that was read as Windows-1252 and saved again: "é" became "Ã©". */
const readWrong = /Ã[\u0080-\u00BF]|â€/u;

/**
 * Reads a file that editors change: MDX, CSV, YAML or the lock of addresses.
 * @param file shown in messages, below the root
 * @param ifMissing what to do when the file is not there, in Dutch
 * @returns its text, without a byte order mark, with the line ends of Unix
 * @throws with file, line, what is wrong and how to mend it, in Dutch
 */
export function readText(file: string, root = process.cwd(), ifMissing = `Zet het terug: git restore ${file}`): string {
  return readTextAt(join(root, file), file, ifMissing);
}

/** The same for a file at any path, shown in messages by the name that it has in the project. */
export function readTextAt(path: string, file: string, ifMissing = `Zet het terug: git restore ${file}`): string {
  return textOf(bytesOf(path, file, ifMissing), file);
}

function bytesOf(path: string, file: string, ifMissing: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new Error(`${file}: dit bestand ontbreekt. ${ifMissing}`);
    throw new Error(`${file}: dit bestand is niet te lezen. Kijk of het een gewoon bestand is. (${(error as Error).message})`);
  }
}

/**
 * The text of some bytes.
 * @param file shown in messages
 * @throws as readText does
 */
function textOf(bytes: Uint8Array, file: string): string {
  if (bytes.byteLength > mostBytes) {
    throw new Error(`${file}: dit bestand is ${(bytes.byteLength / 1_000_000).toFixed(1)} MB; hooguit 1. Haal weg wat er niet hoort.`);
  }
  const text = decoded(bytes, file).replace(/\r\n?/gu, "\n");
  const faults = text.split("\n").flatMap((line, index) => lineFault(line).map((fault) => `${file}:${index + 1}: ${fault}`));
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return text;
}

function decoded(bytes: Uint8Array, file: string): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw new Error(`${file}:${wrongLine(bytes)}: hier staan tekens die geen UTF-8 zijn. Sla het bestand op als UTF-8.`);
  }
}

/** The first line whose bytes are no UTF-8. */
function wrongLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}

function lineFault(line: string): string[] {
  const mark = unseen.exec(line)?.[0];
  if (mark !== undefined) {
    const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const before = line.slice(0, line.indexOf(mark)).slice(-20);
    return [`na "${before}" staat een teken dat niemand ziet (U+${code}). Haal het weg.`];
  }
  const wrong = readWrong.exec(line)?.[0];
  if (wrong !== undefined)
    return [`"${wrong}" is een letter die verkeerd is opgeslagen. Typ haar opnieuw, en sla het bestand op als UTF-8.`];
  if (/^(?:<{7}|>{7}) /u.test(line)) {
    return ["hier staan nog twee versies van git. Kies wat blijft, en haal de regels met <<<<<<<, ======= en >>>>>>> weg."];
  }
  if (line.length > longestLine) return [`deze regel heeft ${line.length} tekens; hooguit ${longestLine}. Knip hem.`];
  return [];
}
