import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { compressBeside } from "@/lib/publish/compress";
import { forgetUnused, keep, keyOf } from "@/lib/publish/kept";
import { readPage } from "@/lib/publish/page-worker";
import { publish } from "@/lib/publish/publish";
import { filesBelow } from "@/lib/publish/site";
import { bareContent } from "./small-site";

const root = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("wat bewaard wordt", () => {
  test("komt terug onder dezelfde sleutel, en wordt maar één keer gemaakt", () => {
    const folder = join(root, "een");
    let made = 0;
    const make = () => `gemaakt ${++made}`;
    expect(keep(folder, keyOf("a"), make)).toMatchObject({ content: Buffer.from("gemaakt 1"), isNew: true });
    expect(keep(folder, keyOf("a"), make)).toMatchObject({ content: Buffer.from("gemaakt 1"), isNew: false });
    expect(keep(folder, keyOf("b"), make)).toMatchObject({ content: Buffer.from("gemaakt 2"), isNew: true });
    expect(readdirSync(folder)).toHaveLength(2);
  });
  test("twee delen zijn iets anders dan één", () => {
    const keys = [keyOf("ab", "c"), keyOf("a", "bc"), keyOf("abc"), keyOf("abc", ""), keyOf(Buffer.from("abc"), "x")];
    expect(new Set(keys).size).toBe(keys.length);
  });
  test("gaat weg als geen bouw het een maand gebruikt", () => {
    const folder = join(root, "oud");
    const { path } = keep(folder, "oud", () => "x");
    keep(folder, "nieuw", () => "y");
    const before = new Date(Date.now() - 31 * 24 * 3600 * 1000);
    utimesSync(path, before, before);
    forgetUnused(folder);
    expect(readdirSync(folder)).toEqual(["nieuw"]);
  });
  test("de gecomprimeerde vormen staan naast het bestand, ook als zij bewaard waren", () => {
    const [cache, file] = [join(root, "klein"), join(root, "a.svg")];
    writeFileSync(file, "<svg/>");
    for (const isNew of [true, false]) {
      expect(compressBeside(file, "a.svg", cache)).toMatchObject({ isNew });
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe("<svg/>");
      expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe("<svg/>");
    }
  });
});

/** A small site as Next writes it: eight pages, and one below the fourth. */
function rawSite(folder: string, words: string): string {
  const page = (title: string, heading: string, rest: string) =>
    `<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/_next/a.css"></head>` +
    `<body><main><h1 class="kop">${heading}</h1>${rest}</main><script>self.x="${Math.random()}"</script></body></html>`;
  const island = '<div data-island="ready-sentence" data-props="{}"></div>';
  const files: Record<string, string> = {
    "_next/a.css": ".kop{color:red}.weg{color:blue}",
    "3/onder/index.html": page("Onder", "Onder", '<a href="/3/">terug</a>'),
  };
  for (let at = 0; at < 8; at++) {
    const rest = `<a href="/${(at + 1) % 8}/">verder</a>${at === 5 ? island : ""}`;
    files[`${at}/index.html`] = page(`Pagina ${at}`, `Kop ${at}${at === 3 ? words : ""}`, rest);
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

const contentOf = (folder: string) =>
  new Map(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file)).toString("latin1")]));

test("dezelfde site is tot op de byte gelijk: met en zonder wat bewaard was, op één thread of meer", { timeout: 60_000 }, async () => {
  const [cache, other] = [join(root, "cache"), join(root, "cache-2")];
  const made = (name: string, words: string, options: { cache: string; threads: number }) =>
    publish({ raw: rawSite(join(root, `ruw-${name}`), words), out: join(root, name), ...options }, bareContent);
  const cold = await made("koud", "", { cache, threads: 1 });
  expect([cold.pages, cold.made]).toEqual([9, 9]);
  expect(cold.compressed).toBeGreaterThan(10);
  // The scripts of Next differ with every build.
  const warm = await made("warm", "", { cache, threads: 1 });
  expect([warm.made, warm.compressed]).toEqual([0, 0]);
  await made("drie", "", { cache: other, threads: 3 });
  const files = contentOf(join(root, "koud"));
  expect(files.size).toBeGreaterThan(30);
  expect(contentOf(join(root, "warm"))).toEqual(files);
  expect(contentOf(join(root, "drie"))).toEqual(files);

  // One other word: that page is made again, and the one below it, which names it to machines. No other.
  const changed = await made("anders", " en meer", { cache, threads: 2 });
  expect(changed.made).toBe(2);
  const after = contentOf(join(root, "anders"));
  const differing = [...after].filter(([file, content]) => files.get(file) !== content).map(([file]) => file);
  expect(differing.filter((file) => file.endsWith(".html"))).toEqual(["3/index.html", "3/onder/index.html"]);
  expect(after.get("3/onder/index.html")).toContain("Kop 3 en meer");
  // With the page its pack changes, and with that the worker that names it.
  expect(differing.filter((file) => !/^3\/|^bewaard-|^service-worker\.js/u.test(file))).toEqual([]);
});

test("andere code maakt alles opnieuw", () => {
  const raw = { address: "/0/", file: join(rawSite(join(root, "code"), ""), "0/index.html") };
  const keys = ["a", "b", "a"].map((code) => readPage({ raw, cache: join(root, "codes"), code, asked: [] }).key);
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys[0]).toBe(keys[2]);
});
