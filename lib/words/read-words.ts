import { statSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { readText } from "../read-text";
import { readYaml } from "../read-yaml";

type Kept = { readonly stamp: string; readonly words: unknown };

const kept = new Map<string, Kept>();

/**
 * Reads a file of words and checks it against the structure. It is read again when it has changed: an editor may change it while next dev runs.
 * @param file below the root, such as content/nl/gids/vervoer.yaml
 * @param schema what must stand in it; the same file is always asked with the same schema
 * @param root the folder of the project
 * @throws with a line for every fault: file, line, field, what is wrong and how to mend it, in Dutch
 */
export function readWords<Schema extends z.ZodType>(file: string, schema: Schema, root = process.cwd()): z.output<Schema> {
  const path = join(root, file);
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
  const stamp = `${mtimeMs} ${size}`;
  const before = kept.get(path);
  if (before?.stamp === stamp) return before.words as z.output<Schema>;
  const words = readYaml(readText(file, root), file, schema, "titel: De school vraagt de TLV aan");
  kept.set(path, { stamp, words });
  return words;
}
