import { readFileSync } from "node:fs";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { expect, test } from "vitest";
import { sheetOf } from "@/lib/publish/inline-css";
import { islandNames } from "@/lib/publish/islands";
import { lowerCss } from "@/lib/publish/lower-css";
import { filesBelow } from "@/lib/publish/site";
import { classesOfIsland } from "./island-classes";

/** The classes that the whole stylesheet knows. */
async function knownClasses(): Promise<ReadonlySet<string>> {
  const entry = "app/globals.css";
  const { css } = await postcss([tailwind({ optimize: false })]).process(readFileSync(entry, "utf8"), { from: entry });
  return sheetOf(lowerCss(css)).symbols;
}

test("every page has the style of every class that an island on it may add", async () => {
  const known = await knownClasses();
  const names = islandNames();
  const wanted = new Map(names.map((name) => [name, [...classesOfIsland(name)].filter((word) => known.has(word))]));
  // The lookup shows a verband, the share menu a dialog: each has some classes, and together most of what controls look like.
  expect(new Set([...wanted.values()].flat()).size).toBeGreaterThan(40);
  expect(wanted.get("share-menu")).toContain("share-dialog");
  expect(wanted.get("answers-so-far")).toContain("trail-list");

  const styles = new Map<string, ReadonlySet<string>>();
  const seen = new Set<string>();
  const missing = new Map<string, string>();
  let pages = 0;
  for (const file of filesBelow("out").filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join("out", file), "utf8");
    const islands = new Set([...html.matchAll(/ data-island="([a-z-]+)"/gu)].map(([, name = ""]) => name));
    if (islands.size === 0) continue;
    pages += 1;
    const css = [...html.matchAll(/<style>([^<]*)<\/style>/gu)].map(([, text]) => text).join("");
    const has = styles.get(css) ?? sheetOf(css).symbols;
    styles.set(css, has);
    for (const name of islands) {
      seen.add(name);
      for (const word of wanted.get(name) ?? [])
        if (!has.has(word) && !missing.has(`${name}: .${word}`)) missing.set(`${name}: .${word}`, file);
    }
  }
  expect(pages).toBeGreaterThan(250);
  expect([...seen].sort()).toEqual(names);
  expect([...missing]).toEqual([]);
});
