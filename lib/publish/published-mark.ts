import { existsSync, readFileSync } from "node:fs";
import type { Figures } from "./figures";

/**
 * Written when a publication went well, removed when one begins: its time tells npm start whether out/ is whole and new. It holds the
 * figures of the publication.
 */
export const publishedMark = ".next/published";

/** The figures of the last publication. @throws when there is none that went well */
export function readFigures(): Figures {
  if (!existsSync(publishedMark)) throw new Error('Er is nog niets gepubliceerd. Draai "npm run build".');
  return JSON.parse(readFileSync(publishedMark, "utf8"));
}
