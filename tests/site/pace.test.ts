import { fork } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { titleFaults } from "@/lib/publish/check-index";
import { type MadePage, makePages, type ReadPage, readPages } from "@/lib/publish/pages";
import { readFigures } from "@/lib/publish/published-mark";
import { rawFolder, rawPages } from "@/lib/publish/raw-pages";
import { readSheets } from "@/lib/publish/read-sheets";
import { fileOf, filesBelow } from "@/lib/publish/site";
import { startWorkers } from "@/lib/publish/workers";
import type { PaceOrder, Paces } from "./pace-process";

const root = mkdtempSync(join(tmpdir(), "pace-"));
afterAll(() => rmSync(root, { recursive: true }));

/** The pages of the whole site as Next wrote them: with all of its style, its islands, and what a page fetches. */
const all = rawPages(rawFolder);

/** Makes a raw site of some pages of every kind, with everything but pages: style, search, lists. Links to pages left out lead nowhere. */
function rawSiteOf(count: number): string {
  const raw = join(root, `ruw-${count}`);
  const others = filesBelow(rawFolder).filter((file) => /\.(?:css|json|svg|webmanifest|xml)$/u.test(file) && !file.startsWith("verband/"));
  for (const file of others) cpSync(join(rawFolder, file), join(raw, file));
  for (let index = 0; index < count; index++) {
    const page = all[Math.floor((index * all.length) / count)] ?? { address: "/", file: "" };
    const html = readFileSync(page.file, "utf8").replaceAll(/(<a\b[^>]*) href="\/[^"]*"/gu, '$1 href="#inhoud"');
    const to = join(raw, fileOf(page.address));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, html.includes('id="inhoud"') ? html : html.replaceAll("#inhoud", page.address));
  }
  return raw;
}

/** Publishes in a process of its own. */
function pacesOf(orders: readonly PaceOrder[]): Promise<Paces> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL("pace-process.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
    child.once("message", (paces) => resolve(paces as Paces));
    child.once("error", reject);
    child.once("exit", (code) => code !== 0 && reject(new Error("De publicatie mislukte; de reden staat hierboven.")));
    child.send({ out: join(root, "uit"), orders });
  });
}

const [few, many] = [40, 160] as const;

/** What a publication of all pages would take, in seconds: what it always takes, and each page. */
function forAllPages(forFew: number, forMany: number): number {
  return forFew + ((all.length - few) * (forMany - forFew)) / (many - few);
}

test("een eerste publicatie kost hooguit 90 ms per pagina", async () => {
  expect(all.length).toBeGreaterThan(1500);
  const { content, paces } = await pacesOf([few, many].map((count) => ({ raw: rawSiteOf(count), cache: join(root, `${count}`) })));
  // All was made: nothing of another build was used. And cards were drawn.
  expect(paces.map(({ made }) => made)).toEqual([few, many]);
  expect(paces[1]?.drawn).toBeGreaterThan(many / 5);
  const perPage = (content + forAllPages(paces[0]?.cpu ?? 0, paces[1]?.cpu ?? 0)) / all.length;
  console.log(`publiceren, eerste keer: ${(1000 * perPage).toFixed(0)} ms rekentijd per pagina`);
  expect(perPage).toBeGreaterThan(0.005);
  expect(perPage).toBeLessThan(0.09);
});

test("na één andere tekst kost een publicatie van de hele site hooguit 25 s", async () => {
  const raw = join(root, "ruw-anders");
  for (const file of filesBelow(rawFolder).filter((name) => !/\.txt$/u.test(name))) {
    mkdirSync(dirname(join(raw, file)), { recursive: true });
    copyFileSync(join(rawFolder, file), join(raw, file));
  }
  // No page stands below the last one: it changes alone. What a text says, the search knows too.
  for (const file of [rawPages(raw).at(-1)?.file ?? "", join(raw, "zoek.json")]) {
    const text = readFileSync(file, "utf8");
    expect(text).toContain(" de ");
    writeFileSync(file, text.replace(" de ", " deze "));
  }
  const { content, paces } = await pacesOf([{ raw }]);
  const [again] = paces;
  expect(again).toMatchObject({ made: 1, drawn: 0 });
  const seconds = content + (again?.cpu ?? 0);
  console.log(`publiceren, na één andere tekst: ${seconds.toFixed(1)} s rekentijd, waarvan ${content.toFixed(1)} om te beginnen`);
  expect(seconds).toBeGreaterThan(1);
  expect(seconds).toBeLessThan(25);
});

test("met vijftienduizend pagina's blijft het geheugen onder 1 GB", async () => {
  const workers = await startWorkers("page-worker");
  const order = { workers, cache: join(root, "geheugen") };
  const sheets = readSheets(rawFolder, order.cache);
  const pages = await readPages(order, rawPages(rawSiteOf(many)), sheets.symbols);
  const given = { oldIds: [], data: undefined, sheets: sheets.files, usedLater: [], script: undefined, reports: undefined };
  const made = await makePages(order, pages, () => given);
  await workers.stop();

  // What the publication holds of a page for as long as it runs, for as many pages as that: copies share nothing.
  const target = 15_000;
  const before = heap();
  const index: { read: ReadPage; made: MadePage }[] = [];
  while (index.length < target) {
    const at = index.length % pages.length;
    const [read, page] = [pages[at], made[at]];
    if (!read || !page) throw new Error("Er is geen pagina.");
    const copy = JSON.parse(JSON.stringify({ read: { ...read, outline: { ...read.outline, symbols: [] } }, made: page }));
    index.push({ ...copy, made: { ...copy.made, entry: { ...copy.made.entry, address: `/${index.length}${copy.made.entry.address}` } } });
  }
  const entries = index.map(({ made: { entry } }) => entry);
  expect(titleFaults(entries).length).toBe(target - pages.length);
  const perPage = (heap() - before) / target;

  const figures = readFigures();
  expect(figures.pages).toBeGreaterThan(1500);
  const expected = figures.memory + (target - figures.pages) * perPage;
  console.log(
    `geheugen: ${(figures.memory / 1e6).toFixed(0)} MB voor ${figures.pages} pagina's, ${(perPage / 1e3).toFixed(1)} kB per pagina meer, ` +
      `${(expected / 1e6).toFixed(0)} MB voor ${target}`,
  );
  // Each page leaves something; a measure of nothing would say so.
  expect(perPage).toBeGreaterThan(500);
  expect(expected).toBeLessThan(1_000_000_000);
});

/** Bytes in use, after what is not in use was thrown away as far as the engine likes to. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
