import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheetOf } from "./inline-css";
import { keep, keyOf } from "./kept";
import { lowerCss } from "./lower-css";
import { filesBelow } from "./site";

/** The stylesheets of a site. */
export type Sheets = {
  /** The file that holds each in the form for old browsers, by the address that pages use. */
  readonly files: Readonly<Record<string, string>>;
  /** Every class and id in them. */
  readonly symbols: ReadonlySet<string>;
};

/**
 * Reads the stylesheets that Next wrote, and writes each for old browsers.
 * @param raw the folder that next build wrote
 * @param cache the folder that keeps them
 */
export function readSheets(raw: string, cache: string): Sheets {
  const files: Record<string, string> = {};
  const symbols = new Set<string>();
  for (const file of filesBelow(raw).filter((name) => name.startsWith("_next/") && name.endsWith(".css"))) {
    const lowered = lowerCss(readFileSync(join(raw, file), "utf8"));
    for (const symbol of sheetOf(lowered).symbols) symbols.add(symbol);
    files[`/${file}`] = keep(cache, `${keyOf(lowered)}.css`, () => lowered).path;
  }
  return { files, symbols };
}
