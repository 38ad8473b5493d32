import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Where an entry stands in the registers, the guide or their words: "lib/guide/data/besluit.ts:12". Only the file or folder when it is not found.
 * @param id the key of the entry
 * @param where a file, or a folder of files, below the root
 */
export function spotInCode(id: string, where: string, root = process.cwd()): string {
  const files = statSync(join(root, where)).isDirectory() ? readdirSync(join(root, where)).map((name) => `${where}/${name}`) : [where];
  const entry = new RegExp(`^(?:\\s+(?:"${id}"|${id}): \\{|${id}:$)`, "u");
  for (const file of files.filter((name) => /\.(?:ts|yaml)$/u.test(name))) {
    const line = readFileSync(join(root, file), "utf8")
      .split("\n")
      .findIndex((text) => entry.test(text));
    if (line >= 0) return `${file}:${line + 1}`;
  }
  return where;
}
