import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeEach, expect, test } from "vitest";
import { publishHost } from "@/lib/publish/publish-host";
import { filesBelow } from "@/lib/publish/site";
import { bareContent } from "./small-site";

const root = mkdtempSync(join(tmpdir(), "host-"));
afterAll(() => rmSync(root, { recursive: true }));

const national = join(root, "land");
const out = join(root, "uit");
const { edition } = bareContent;

const page = (main: string) =>
  `<title>${main.length}</title><link rel="canonical" href="${edition.url}/"><main>${main}</main><template data-gap="footer"></template>`;
const link = (slug: string) =>
  `<template data-gap-from="gemeente:${slug}"></template><a href="/regio/${slug}/">${slug}</a><template data-gap-to></template>`;
const site: Readonly<Record<string, string>> = {
  "index.html": page(`<a href="/regio/hier/">hier</a>${link("weg")}`),
  "regio/hier/index.html": page("Hier"),
  "regio/weg/index.html": page("Weg, ver weg"),
  "verband/weg/kort.json": "{}",
  "verband/hier/kort.json": '{"hier":1}',
  "regio.json": '{"alles":1}',
  "sitemap.xml": `<urlset><url><loc>${edition.url}/</loc></url><url><loc>${edition.url}/regio/weg/</loc></url></urlset>`,
  "kaart.png": "plaatje",
  "bewaard-00000000.json": "{}",
  "service-worker.js": "oud",
  _headers: "/*",
};
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(national, file)), { recursive: true });
  writeFileSync(join(national, file), text);
};
const read = (file: string) => readFileSync(join(out, file), "utf8");

const order = {
  national,
  edition,
  out,
  url: "https://wij.nl",
  mail: undefined,
  leftOut: new Set(["/regio/weg/", "/verband/weg/"]),
  own: { "regio.json": '{"eigen":1}' },
  fillGap: (name: string) => (name === "footer" ? "<footer>wij</footer>" : "naam"),
  threads: 1,
};

beforeEach(() => {
  rmSync(national, { recursive: true, force: true });
  for (const [file, text] of Object.entries(site)) write(file, text);
  write("kaart.png", "plaatje");
  write("verband/hier/kort.json.br", "van het land");
});

test("de site van een host: eigen woorden, eigen adressen, zonder wat elders is", async () => {
  const before = filesBelow(national).map((file) => readFileSync(join(national, file), "utf8"));
  const weights = await publishHost(order);
  expect(weights.map(({ address }) => address)).toEqual(["/", "/regio/hier/"]);
  expect(weights.every(({ html }) => html > 20)).toBe(true);
  const files = filesBelow(out);
  expect(files.filter((file) => !/\.(?:br|gz)$|^bewaard-/u.test(file))).toEqual([
    "_headers",
    "index.html",
    "kaart.png",
    "regio.json",
    "regio/hier/index.html",
    "service-worker.js",
    "sitemap.xml",
    "verband/hier/kort.json",
  ]);
  expect(read("index.html")).toBe(
    '<title>143</title><link rel="canonical" href="https://wij.nl/"><main><a href="/regio/hier/">hier</a>naam</main><footer>wij</footer>',
  );
  expect(read("regio.json")).toBe('{"eigen":1}');
  expect(read("sitemap.xml")).toBe("<urlset><url><loc>https://wij.nl/</loc></url></urlset>");
  // What is the same is not compressed again.
  expect(read("verband/hier/kort.json.br")).toBe("van het land");
  for (const file of ["index.html", "sitemap.xml", "service-worker.js", "regio.json"]) {
    expect(brotliDecompressSync(readFileSync(join(out, `${file}.br`))).toString()).toBe(read(file));
    expect(gunzipSync(readFileSync(join(out, `${file}.gz`))).toString()).toBe(read(file));
  }
  // What is saved for reading without a line is what stands here.
  const [pack = "", ...more] = files.filter((file) => /^bewaard-.*\.json$/u.test(file));
  expect(more).toEqual([]);
  expect(read("service-worker.js")).toContain(pack);
  const saved = JSON.parse(read(pack));
  expect(Object.keys(saved)).toEqual(["/", "/regio.json", "/regio/hier/", "/verband/hier/kort.json"]);
  expect(saved["/"].text).toBe(read("index.html"));
  expect(filesBelow(national).map((file) => readFileSync(join(national, file), "utf8"))).toEqual(before);
});

test("een tweede keer komt in de plaats van de eerste", async () => {
  await publishHost(order);
  writeFileSync(join(out, "oud.html"), "oud");
  await publishHost({ ...order, leftOut: new Set() });
  expect(existsSync(join(out, "oud.html"))).toBe(false);
  expect(existsSync(join(out, "regio/weg/index.html"))).toBe(true);
});

test.each([
  [
    "een pagina zonder plek voor de host",
    "regio/hier/index.html",
    "<main></main>",
    "/regio/hier/: de plek voor de naam van de host ontbreekt.",
  ],
  [
    "een link naar wat er niet is",
    "index.html",
    page('<a class="x" href="/regio/weg/"><b>Daar</b></a> <a href="/regio/hier/#zoek">Zoek</a>'),
    '/: de link "Daar" naar /regio/weg/ komt nergens uit.\n/: de link "Zoek" naar /regio/hier/#zoek wijst naar een plek die niet bestaat.',
  ],
])("%s stopt, en laat staan wat er stond", async (_, file, html, message) => {
  for (const name of ["index.html", "_headers", "sitemap.xml"]) writeFileSync(join(out, name), "van eerder");
  write(file, html);
  await expect(publishHost(order)).rejects.toThrow(message);
  expect(read("index.html")).toBe("van eerder");
  expect(existsSync(`${out}.onaf`)).toBe(false);
});

test("een andere map blijft wat zij is", async () => {
  const other = join(root, "foto");
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, "kat.jpg"), "kat");
  await expect(publishHost({ ...order, out: other })).rejects.toThrow(`${other}/ bestaat al, en er staat geen site in.`);
  await expect(publishHost({ ...order, out: national })).rejects.toThrow(`${national}/ is de landelijke site.`);
  expect(filesBelow(other)).toEqual(["kat.jpg"]);
  expect(existsSync(join(national, "index.html"))).toBe(true);
});
