import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Figures } from "./figures";
import { filesBelow } from "./site";

/**
 * Written when a publication went well, removed when one begins: its time tells npm start whether out/ is whole and new. It holds the
 * figures of the publication.
 */
export const publishedMark = ".next/published";

const sourceFolders = ["app", "components", "content", "lib"];
const sourceFiles = ["package-lock.json", "next.config.mjs", "mdx-components.tsx"];

/** Whether a published site is there, and younger than all that it is made of. */
export function isUpToDate(folder: string): boolean {
  if (!existsSync(publishedMark) || !existsSync(join(folder, "index.html"))) return false;
  const builtAt = statSync(publishedMark).mtimeMs;
  const files = [...sourceFiles, ...sourceFolders.flatMap((name) => filesBelow(name).map((file) => join(name, file)))];
  return files.every((file) => statSync(file).mtimeMs <= builtAt);
}

/** The figures of the last publication. @throws when there is none that went well */
export function readFigures(): Figures {
  if (!existsSync(publishedMark)) throw new Error('Er is nog niets gepubliceerd. Draai "npm run build".');
  return JSON.parse(readFileSync(publishedMark, "utf8"));
}
