import { describe, expect, test } from "vitest";
import { type Pack, savedPack, textIn, typeOf } from "@/lib/offline/pack";
import { withSavedBar } from "@/lib/offline/saved-bar";
import { isSaved, packsOf } from "@/lib/publish/write-service-worker";

describe("wat bewaard wordt", () => {
  test.each([
    "index.html",
    "uitleg/de-tlv/index.html",
    "wat-nu/verband-beslist/index.html",
    "verband/po2601/kort.json",
    "gids.json",
    "regio.json",
    "eilanden-BB7DLPQS.js",
    "eilanden-share-dialog-AX6BIUXU.js",
    "icon.svg",
    "manifest.webmanifest",
    "zoek.json",
  ])("%s wel", (file) => expect(isSaved(file)).toBe(true));

  test.each([
    "deel/de-tlv--hoe-lang/index.html",
    "deel/de-tlv--hoe-lang/kaart.png",
    "404.html",
    "service-worker.js",
    "_headers",
    ".htaccess",
    "sitemap.xml",
    "index.html.br",
    "icon-512.png",
  ])("%s niet", (file) => expect(isSaved(file)).toBe(false));
});

test("elk bestand krijgt een plek, op volgorde, en een pak loopt niet over", () => {
  const files = Array.from({ length: 40 }, (_, index) => ({ address: `/${index}/`, size: 250_000 }));
  const packs = packsOf(files);
  expect(packs.flat()).toEqual(files.map(({ address }) => address));
  expect(packs.length).toBeGreaterThanOrEqual(4);
  expect(packs.length).toBeLessThanOrEqual(5);
  expect(packsOf([{ address: "/groot/", size: 9_000_000 }])).toEqual([["/groot/"]]);
  expect(packsOf([])).toEqual([]);
});

test("als een pagina groeit, blijven de meeste pakken wat zij waren", () => {
  const files = Array.from({ length: 2000 }, (_, index) => ({ address: `/uitleg/stuk-${index}/`, size: 12_000 }));
  const before = packsOf(files).map((pack) => pack.join());
  expect(before.length).toBeGreaterThan(8);
  for (const grown of [0, 300, 999]) {
    const after = packsOf(files.map((file, index) => (index === grown ? { ...file, size: file.size + 500 } : file)));
    expect(after.filter((pack) => !before.includes(pack.join())).length).toBeLessThanOrEqual(2);
  }
});

test("een stijl die een eerdere pagina ook heeft, staat er één keer, en elke pagina komt er weer heel uit", () => {
  const page = (style: string, text: string) => ({ text: `<head><style>${style}</style></head><p>${text}</p>` });
  const files = [
    ["/a/", page("p{top:0}", "$& een")],
    ["/b/", page("p{top:1px}", "twee")],
    ["/c/", page("p{top:0}", "drie")],
    ["/d.json", { text: "{}" }],
    ["/e.bin", { bytes: "\u00ff" }],
  ] as const;
  const pack = JSON.parse(JSON.stringify(savedPack(files))) as Pack;
  expect(Object.keys(pack)).toEqual(files.map(([address]) => address));
  expect(JSON.stringify(pack).split("p{top:0}")).toHaveLength(2);
  for (const [address, file] of files) expect(textIn(pack, address), address).toBe("text" in file ? file.text : undefined);
  expect(textIn(pack, "/weg/")).toBeUndefined();
  // A pack without the page that has the style is no good, and says so.
  expect(textIn({ "/c/": { around: ["<head>", "</head>"], styleOf: "/a/" } }, "/c/")).toBeUndefined();
});

test("een browser krijgt te horen wat het is", () => {
  expect(typeOf("/uitleg/de-tlv/")).toBe("text/html; charset=utf-8");
  expect(typeOf("/eilanden-BB7DLPQS.js")).toMatch(/^text\/javascript/u);
  expect(typeOf("/gids.json")).toMatch(/^application\/json/u);
  expect(typeOf("/iets.onbekend")).toBe("application/octet-stream");
});

test("de regel staat één keer, vóór de inhoud", () => {
  const html = withSavedBar('<body><header></header><main id="inhoud"><h1>Kop</h1></main></body>', "25 november 2026");
  expect(html).toBe(
    '<body><header></header><p class="frame" role="status"><mark>Je leest een bewaarde versie van 25 november 2026.</mark></p><main id="inhoud"><h1>Kop</h1></main></body>',
  );
});
