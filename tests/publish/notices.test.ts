import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bundle, packagesIn } from "@/lib/publish/bundle";
import { noticesText, shippedPackages } from "@/lib/publish/notices";

test("van elk pakket staat de hele licentie erin, met versie en waarvoor het is", () => {
  const text = noticesText(".");
  for (const [name, use] of Object.entries(shippedPackages))
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ .*: ${use}$`, "mu"));
  expect(text.match(/Permission (?:is hereby granted|to use)|SIL OPEN FONT LICENSE|Apache License/giu)?.length).toBeGreaterThanOrEqual(
    Object.keys(shippedPackages).length - 1,
  );
});

test("een pakket zonder licentie houdt de publicatie tegen", () => {
  expect(() => noticesText(tmpdir())).toThrow("geen licentie gevonden");
});

test("een script met een pakket dat niet op de lijst staat, houdt de bouw tegen", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "bundel-")), "proef.ts");
  writeFileSync(file, `import { toString } from "hast-util-to-string"; console.log(toString);`);
  const options = { entryPoints: [file], nodePaths: [join(process.cwd(), "node_modules")] };
  await expect(bundle(options)).rejects.toThrow("komt hast-util-to-string mee");
});

test("noemt elk pakket één keer, ook met een @ en binnen een ander pakket", () => {
  const files = [
    "node_modules/a/b.js",
    "node_modules/a/c.js",
    "x/node_modules/@d/e/f.js",
    "node_modules/a/node_modules/g/h.js",
    "lib/i.ts",
  ];
  expect(packagesIn(files)).toEqual(["a", "@d/e", "g"]);
});
