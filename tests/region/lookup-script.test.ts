import { build } from "esbuild";
import { expect, test } from "vitest";

/** What the lookup fetches when a parent first searches. */
const scripts = ["lib/region/lookup.ts", "lib/region/lookup-text.ts", "lib/region/region-fragment.ts", "lib/region/region-in-address.ts"];

test("het script van de zoeker draait in een browser van 2020: iOS 14, Chrome 80", async () => {
  const { outputFiles } = await build({ entryPoints: scripts, bundle: true, format: "esm", minify: true, write: false, outdir: "out" });
  expect(outputFiles).toHaveLength(scripts.length);
  for (const { path, text } of outputFiles) {
    expect(text.length, path).toBeGreaterThan(200);
    expect(text.match(/\.replaceAll\(|\.at\(|Object\.hasOwn\(|\.findLast(?:Index)?\(|\(\?<[=!]/gu) ?? [], path).toEqual([]);
  }
});
