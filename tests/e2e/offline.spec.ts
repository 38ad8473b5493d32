import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { isNodeId } from "@/lib/guide/structure";
import { cacheStart, completeMark, refusedCache, workerFile } from "@/lib/offline/pack";
import { createSiteServer } from "@/lib/publish/server";
import { filesBelow } from "@/lib/publish/site";
import { writeServiceWorker } from "@/lib/publish/write-service-worker";
import { edition } from "@/tests/edition";
import { expectAccessible } from "./axe";
import { expectEnough, expectIslandsAlive } from "./published-pages";
import { walk, wayToOutcome } from "./way-to-outcome";

test.use({ serviceWorkers: "allow" });

const bar = (page: Page) => page.getByText(/^Je leest een bewaarde versie van \d+ \w+ \d{4}\.$/u);

/** Waits until the worker answers for the page: then everything is saved. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
}

test("after one visit: the guide from start to an outcome, an explanation, a word, a region and the search without a line", async ({
  page,
  context,
}) => {
  await visit(page, "/");
  await expect(bar(page)).toHaveCount(0);
  await context.setOffline(true);

  await page.goto("/wat-nu/");
  await expect(bar(page)).toBeVisible();
  await page.locator("summary").first().click();
  await page.locator("main a.answer:visible").first().click();
  await expectIslandsAlive(page, page.url());
  const first = /\/wat-nu\/([a-z0-9-]+)\//u.exec(page.url())?.[1] ?? "";
  if (!isNodeId(first)) throw new Error(`${page.url()} is no place in the guide`);
  const way = wayToOutcome(first);
  expectEnough(way, 2);
  await walk(page, way, () => expect(bar(page)).toBeVisible());
  // The list of answers is read against a file that was saved too.
  await expect(page.locator("details.trail summary")).toHaveText(`Jouw antwoorden tot nu toe (${way.length + 1})`);

  for (const address of [
    "/",
    "/uitleg/ondersteuningsplan/",
    "/begrippen/zorgplicht/",
    "/regio/amsterdam/",
    "/verband/po2601/",
    "/bronnen/",
  ]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(bar(page), address).toBeVisible();
  }
  await page.goto("/zoeken/");
  await page.getByRole("searchbox").fill("hoe lang geldt een tlv");
  await expect(page.getByRole("status").filter({ hasText: "gevonden" })).toHaveText(/^\d+ plekken gevonden/u);
  await page.locator("li.found a").first().click();
  await expect(bar(page)).toBeVisible();
  await page.goto(nodeAddress("tlv-controleren"));
  await expectIslandsAlive(page, "tlv-controleren");
  const form = page.locator("form[aria-labelledby^=termijn-]").first();
  await form.locator("input[type=date]").fill(new Date().toISOString().slice(0, 10));
  await form.getByRole("button", { name: "Reken uit" }).click();
  await expect(form.locator(".outcome")).toContainText("Uiterlijk");

  // With a line again, the page comes from the host.
  await context.setOffline(false);
  await page.goto("/uitleg/de-tlv/");
  await expect(bar(page)).toHaveCount(0);
});

test.describe("a search on a saved site", () => {
  const site = createSiteServer("out");
  let isSilent: boolean;
  let server: Server;
  test.beforeEach(async () => {
    isSilent = false;
    // A host that takes every call and never answers: a phone at the edge of a network sees the same.
    server = createServer((request, response) => isSilent || site.emit("request", request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  });
  test.afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/zoeken/`;
  const answer = (page: Page) => page.getByRole("status").filter({ hasText: /^\d+ plekken gevonden/u });
  const search = (page: Page) => page.getByRole("searchbox").fill("hoe lang geldt een tlv");

  test("without a line, after one visit to the search itself", async ({ page, context }) => {
    await visit(page, address());
    await context.setOffline(true);
    await page.reload();
    await search(page);
    await expect(answer(page)).toBeVisible({ timeout: 5_000 });
  });

  test("at a host that never answers: the page waits once, the search not at all", async ({ page }) => {
    await visit(page, address());
    isSilent = true;
    await page.reload();
    await expect(bar(page)).toBeVisible();
    await search(page);
    await expect(answer(page)).toBeVisible({ timeout: 4_000 });
  });

  test("at a host that falls silent while the page is open: it waits once", async ({ page }) => {
    await visit(page, address());
    isSilent = true;
    await search(page);
    await expect(answer(page)).toBeVisible({ timeout: 12_000 });
  });
});

test("a piece leads to its place on the saved page; what was never saved says so kindly", async ({ page, context }) => {
  await visit(page, "/uitleg/de-tlv/");
  await context.setOffline(true);
  await page.goto("/deel/de-tlv--hoe-lang/");
  await expect(page).toHaveURL(/\/uitleg\/de-tlv\/#hoe-lang$/u);
  await expect(bar(page)).toBeVisible();
  await page.goto("/uitleg/de-tlv");
  await expect(page).toHaveURL(/\/uitleg\/de-tlv\/$/u);
  await page.goto("/nooit-van-gehoord/");
  await expect(page.getByRole("heading", { level: 1, name: "Deze pagina is niet bewaard" })).toBeVisible();
  expectEnough(await page.locator("main a.answer").count(), 3);
});

test("a piece that someone was sent saves nothing", async ({ page }) => {
  const asked: string[] = [];
  page.context().on("request", (request) => /bewaard-|service-worker/u.test(request.url()) && asked.push(request.url()));
  await page.goto("/deel/de-tlv--hoe-lang/");
  await expectIslandsAlive(page, "the piece");
  await page.waitForTimeout(4_500);
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

test("nothing is fetched before the page is at rest, and nothing at all for a reader who saves data", async ({
  page,
  browser,
  baseURL,
}) => {
  const times: number[] = [];
  let loaded = 0;
  page.on("load", () => (loaded = Date.now()));
  page.context().on("request", (request) => /bewaard-|service-worker/u.test(request.url()) && times.push(Date.now()));
  await visit(page, "/uitleg/de-tlv/");
  expectEnough(times, 1);
  expect(Math.min(...times) - loaded).toBeGreaterThanOrEqual(2500);

  const saving = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await saving.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await saving.goto("/uitleg/de-tlv/");
  await saving.waitForTimeout(5000);
  expect(await saving.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  await saving.context().close();
});

test("one button removes all of it, it stays away, and comes back only when asked", async ({ page }) => {
  await visit(page, "/zonder-verbinding/");
  await page.reload();
  await expect(page.getByText("De site is bewaard op dit apparaat.")).toBeVisible();
  await page.getByRole("button", { name: "Haal bewaarde pagina's weg" }).press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Alles is weggehaald." })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([refusedCache]);
  await page.goto("/uitleg/de-tlv/");
  await page.waitForTimeout(5000);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
  await page.goto("/zonder-verbinding/");
  await page.getByRole("button", { name: "Bewaar de site weer" }).click();
  // While it is being saved there is a note of the attempt too; that goes when all of it is there.
  await expect
    .poll(() => page.evaluate(() => caches.keys()), { timeout: 90_000 })
    .toEqual([expect.stringMatching(new RegExp(`^${cacheStart}`, "u"))]);
});

test("remove and save again on one page: it is saved, and reads without a line", async ({ page, context }) => {
  await visit(page, "/zonder-verbinding/");
  await page.getByRole("button", { name: "Haal bewaarde pagina's weg" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Alles is weggehaald." })).toBeVisible();
  await page.getByRole("button", { name: "Bewaar de site weer" }).click();
  await expect(page.getByText("De site is bewaard op dit apparaat.")).toBeVisible({ timeout: 90_000 });
  expect(await page.evaluate((mark) => caches.match(mark).then(Boolean), completeMark)).toBe(true);
  await context.setOffline(true);
  await page.goto("/uitleg/de-tlv/");
  await expect(bar(page)).toBeVisible();
});

test("a browser that keeps nothing says so, and no error is left", async ({ page }) => {
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.addInitScript(() => {
    for (const name of ["has", "keys", "open", "match", "delete"]) {
      Object.defineProperty(CacheStorage.prototype, name, { value: () => Promise.reject(new DOMException("nee", "SecurityError")) });
    }
  });
  await page.goto("/zonder-verbinding/");
  await expect(page.getByText("Deze browser bewaart geen pagina's.")).toBeVisible();
  await page.waitForTimeout(5000);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing on a saved page, ${colorScheme}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ colorScheme, bypassCSP: true, serviceWorkers: "allow", ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    await visit(page, "/zonder-verbinding/");
    await context.setOffline(true);
    await page.goto("/uitleg/de-tlv/");
    await expect(bar(page)).toBeVisible();
    await expectAccessible(page);
    await context.close();
  });
}

test.describe("a new deployment", () => {
  let folder: string;
  let server: Server;
  let serving: string;
  const one = () => join(folder, "een");
  const two = () => join(folder, "twee");
  const address = () => `http://localhost:${(server.address() as AddressInfo).port}`;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "passende-plek-"));
    // A pack must come compressed, or it is not saved.
    const isOut = (path: string) => /\/bewaard-\w+\.json\.br$/u.test(path) || !/\.(?:br|gz|png)$|\/(?:deel|regio|verband)\//u.test(path);
    for (const copy of [one(), two()]) cpSync("out", copy, { recursive: true, filter: isOut });
    // In the second one every page says so, and every script has another name.
    for (const file of filesBelow(two()).filter((name) => name.endsWith(".html"))) {
      const text = readFileSync(join(two(), file), "utf8");
      writeFileSync(
        join(two(), file),
        text.replace(/(eilanden-)[0-9A-Z]{8}(\.js)/gu, "$1TWEETWEE$2").replace("<h1", "<p>Tweede uitgave</p><h1"),
      );
    }
    const script = filesBelow(two()).find((name) => /^eilanden-[0-9A-Z]{8}\.js$/u.test(name)) ?? "";
    for (const name of filesBelow(two()).filter((file) => /^eilanden-[0-9A-Z]{8}\.js$/u.test(file))) {
      if (name !== script) rmSync(join(two(), name));
    }
    cpSync(join(two(), script), join(two(), "eilanden-TWEETWEE.js"));
    rmSync(join(two(), script));
    for (const name of filesBelow(two()).filter((file) => /^bewaard-/u.test(file))) rmSync(join(two(), name));
    await writeServiceWorker(two(), edition);
    for (const name of filesBelow(two()).filter((file) => /^bewaard-/u.test(file))) {
      writeFileSync(join(two(), `${name}.gz`), gzipSync(readFileSync(join(two(), name)), { level: 1 }));
    }
    expect(readFileSync(join(two(), workerFile), "utf8")).not.toBe(readFileSync(join(one(), workerFile), "utf8"));

    serving = one();
    const servers = new Map([one(), two()].map((path) => [path, createSiteServer(path)]));
    server = createServer((request, response) => servers.get(serving)?.emit("request", request, response));
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  });

  test.afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const second = (page: Page) => page.getByText("Tweede uitgave");
  const scriptOf = (page: Page) => page.locator("script[src]").first().getAttribute("src");
  const versions = (page: Page) =>
    page.evaluate((start) => caches.keys().then((names) => names.filter((name) => name.startsWith(start))), cacheStart);

  test("no page mixes old and new files, with and without a line", async ({ context }: { context: BrowserContext }) => {
    const page = await context.newPage();
    await visit(page, `${address()}/uitleg/de-tlv/`);
    const oldScript = await scriptOf(page);

    // Before the new one is saved: without a line everything is old, with its own script.
    serving = two();
    await context.setOffline(true);
    await page.goto(`${address()}/wat-nu/`);
    await expect(second(page)).toHaveCount(0);
    await page.goto(`${address()}/uitleg/de-tlv/`);
    expect(await scriptOf(page)).toBe(oldScript);
    await expect(page.locator("button.share-link").first()).toBeVisible();

    // With a line: the new page with the new script.
    await context.setOffline(false);
    await page.goto(`${address()}/uitleg/de-tlv/`);
    await expect(second(page)).toBeVisible();
    expect(await scriptOf(page)).toBe("/eilanden-TWEETWEE.js");
    await expect(bar(page)).toHaveCount(0);

    // The new one is saved beside the old one, and waits: this page is still open.
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration?.update()));
    await expect.poll(() => versions(page)).toHaveLength(2);
    // It is the whole site: on a busy machine that takes a while.
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.waiting?.state)), {
        timeout: 90_000,
      })
      .toBe("installed");
    await context.setOffline(true);
    await page.goto(`${address()}/uitleg/de-tlv/`);
    await expect(second(page)).toHaveCount(0);
    expect(await scriptOf(page)).toBe(oldScript);
    await expect(page.locator("button.share-link").first()).toBeVisible();

    // After the last page of the old one has closed, everything is new.
    await page.close();
    await context.setOffline(false);
    await expect
      .poll(async () => {
        const next = await context.newPage();
        await next.goto(`${address()}/privacy/`);
        const names = await versions(next);
        await next.close();
        return names.length;
      })
      .toBe(1);
    await context.setOffline(true);
    const last = await context.newPage();
    await last.goto(`${address()}/uitleg/de-tlv/`);
    await expect(bar(last)).toBeVisible();
    await expect(second(last)).toBeVisible();
    expect(await scriptOf(last)).toBe("/eilanden-TWEETWEE.js");
  });
});
