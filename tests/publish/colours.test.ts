import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GET as icon } from "@/app/icon.svg/route";
import { GET as manifest } from "@/app/manifest.webmanifest/route";
import { coloursOf, siteColours } from "@/lib/colours";
import { drawingText } from "@/lib/drawing-text";
import { iconSvg } from "@/lib/icon";

/** A colour written out, as "#00535a". */
const colour = /#[0-9a-f]{3,8}\b/giu;

test("the icon, the icon for a phone and the manifest have the colours of the stylesheet and no other", async () => {
  const known = Object.values(siteColours());
  expect(new Set(known).size).toBe(5);
  for (const text of [await icon().text(), iconSvg(true), await manifest().text()]) {
    const used = text.match(colour) ?? [];
    expect(used.length).toBeGreaterThan(1);
    expect(used.filter((one) => !known.includes(one))).toEqual([]);
  }
});

test("another colour in the stylesheet is another colour everywhere", () => {
  const css = "@theme{--color-paper:#fff;--color-ink:#000;--color-soft:#222;--color-teal:#123456;--color-sun:#ff0}";
  expect(coloursOf(css).teal).toBe("#123456");
  expect(() => coloursOf("@theme{--color-paper:#fff}@media print{:root{--color-ink:#000}}")).toThrow("staat geen --color-ink");
});

test("the words of a drawing are as large as its layout was made for", () => {
  expect(readFileSync("app/styles/tokens.css", "utf8")).toContain(`--text-drawing: ${drawingText}px;`);
});

/** A scanner needs black on white, whatever the scheme. */
const blackOnWhite = join("components", "share", "qr-code.tsx");

test("a colour is told in app/styles/tokens.css alone", () => {
  const files = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:css|tsx?)$/u.test(name))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(300);
  const told = files.filter((file) =>
    /#(?:[0-9a-f]{6}|[0-9a-f]{3})(?=[";'\s)])/iu.test(readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\//gu, "")),
  );
  expect(told.filter((file) => file !== blackOnWhite)).toEqual([join("app", "styles", "tokens.css")]);
});
