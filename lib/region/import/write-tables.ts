import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checked, readTables } from "../read";

/**
 * Reads tables as the site reads them, from a folder that is thrown away.
 * @param files text by name within content/regio
 * @throws as readTables and checked do
 */
export function checkTables(files: ReadonlyMap<string, string>): void {
  const root = mkdtempSync(join(tmpdir(), "regio-import-"));
  try {
    for (const [file, text] of files) write(root, file, text);
    checked(readTables(root));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/**
 * Writes the files that change, and removes those that no line belongs to any more.
 * @param root content/regio
 * @returns the names of the files that were written or removed
 */
export function writeChanged(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text);
  const empty = ["gebieden", "scholen"]
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith(".csv") && !files.has(file));
  for (const [file, text] of changed) write(root, file, text);
  for (const file of empty) rmSync(join(root, file));
  return [...changed.map(([file]) => file), ...empty];
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
