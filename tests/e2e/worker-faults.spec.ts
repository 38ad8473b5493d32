/**
 * What goes wrong between a browser that saves the site and its host, in a real browser, each with a host of its own and a site so
 * small that saving takes a blink. tests/publish/worker-faults.test.ts tries more of it, without a browser.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, chromium, expect, type Page } from "@playwright/test";
import { cacheStart, completeMark, refusedCache, triesCache } from "@/lib/offline/pack";
import { findBrowser } from "./browser";
import { cut, type Fault, FaultyHost, portal, says } from "./faulty-host";
import { makeRelease } from "./small-release";

declare global {
  /** lib/offline/keep.ts, which the script of the small site puts here. */
  var keep: typeof import("@/lib/offline/keep");
}

const one = await makeRelease("uitgave een");
const two = await makeRelease("uitgave twee");
const [pagesPack, listPack] = one.packs;
const bar = "Je leest een bewaarde versie van 25 november 2026.";
const explanation = "/uitleg/de-tlv/";

const test = base.extend<{ host: FaultyHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
  host: async ({}, use) => {
    const host = new FaultyHost(one);
    await host.listen();
    await use(host);
    host.close();
  },
});
test.use({ serviceWorkers: "allow", viewport: { width: 390, height: 844 } });
test.describe.configure({ timeout: 120_000 });

const kept = (page: Page) => page.evaluate(() => keep.keptState());
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const workers = (page: Page) => page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length));
const saved = (page: Page) => expect(page.getByText(bar));

async function open(page: Page, host: FaultyHost, path = "/") {
  await page.goto(host.origin + path);
  await expect(page.locator("html")).toHaveAttribute("data-script", /uitgave/u);
}

/** Opens the site, has it saved, and waits until the worker answers for the page. */
async function openAndSave(page: Page, host: FaultyHost) {
  await open(page, host);
  await page.evaluate(() => keep.startSaving());
  await expect.poll(() => kept(page)).toBe("bewaard");
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
  host.asked.length = 0;
}

test("a host that is well: all of it is saved, and pages come from the host", async ({ page, host }) => {
  await openAndSave(page, host);
  await page.goto(host.origin + explanation);
  await saved(page).toHaveCount(0);
  expect(host.asked).toContain(explanation);
  expect((await cacheNames(page)).filter((name) => name !== triesCache)).toEqual([
    expect.stringMatching(new RegExp(`^${cacheStart}`, "u")),
  ]);
});

for (const [name, fault] of [
  ["the line is cut", cut],
  ["500", says(500, "Internal Server Error")],
  ["502", says(502, "Bad Gateway")],
  ["503", says(503, "Service Unavailable")],
  ["404 on everything, from the host", says(404, "<h1>Not Found</h1>")],
  ["403 on everything, from the host", says(403, "<h1>Forbidden</h1>")],
  ["a captive portal, 200", portal],
  ["a captive portal elsewhere", (response) => void response.writeHead(302, { Location: "http://portaal.invalid/" }).end()],
  ["an empty page", says(200)],
] satisfies [string, Fault][]) {
  test(`a saved page, its script and its list are shown when: ${name}`, async ({ page, host }) => {
    await openAndSave(page, host);
    host.all = fault;
    await page.goto(host.origin + explanation);
    await saved(page).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-script", one.name);
    expect(await page.evaluate(() => fetch("/gids.json").then((answer) => answer.json()))).toMatchObject({ name: one.name });
    // Nothing of the fault was saved.
    host.all = undefined;
    await page.goto(host.origin + explanation);
    await saved(page).toHaveCount(0);
    expect(await kept(page)).toBe("bewaard");
  });
}

for (const [name, fault] of [
  ["the line is cut", cut],
  ["503", says(503)],
] satisfies [string, Fault][]) {
  test(`what was never saved says so kindly when: ${name}`, async ({ page, host }) => {
    await openAndSave(page, host);
    host.all = fault;
    await page.goto(`${host.origin}/nieuw/`);
    await expect(page.getByRole("heading", { name: "Deze pagina is niet bewaard" })).toBeVisible();
  });
}

test("a page that the site itself says is gone stays gone, though it was saved", async ({ page, host }) => {
  await openAndSave(page, host);
  host.faults.set(explanation, says(404, String(one.files.get("/404")?.body)));
  await page.goto(host.origin + explanation);
  await expect(page.getByRole("heading", { name: "Deze pagina is er niet" })).toBeVisible();
});

test("a slow host, 8 s: after 5 s the saved page", async ({ page, host }) => {
  await openAndSave(page, host);
  host.all = (response) => void setTimeout(() => says(200, "laat")(response), 8_000);
  const started = Date.now();
  await page.goto(host.origin + explanation);
  await saved(page).toBeVisible();
  expect(Date.now() - started).toBeGreaterThanOrEqual(4_900);
});

/** Half of a pack, with the length of all of it: the line breaks in the middle. */
const half: Fault = (response) => {
  const body = one.files.get(listPack)?.body ?? "";
  response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "br", "Content-Length": body.length });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

for (const [name, path, fault, state] of [
  ["a pack that is cut off", listPack, half, "anders"],
  ["a forged pack", pagesPack, says(200, "{}", "application/json"), "anders"],
  ["a portal in place of a pack", pagesPack, portal, "anders"],
  ["503 in place of a pack", listPack, says(503), "anders"],
  ["404 in place of a pack", pagesPack, says(404), "anders"],
  ["a pack without compression", listPack, says(200, "x".repeat(300_000), "application/json"), "zwaar"],
] satisfies [string, string, Fault, string][]) {
  test(`nothing counts as saved after: ${name}`, async ({ page, host }) => {
    host.faults.set(path, fault);
    await open(page, host);
    await page.evaluate(() => keep.startSaving());
    await expect.poll(() => kept(page)).toBe(state);
    expect(await cacheNames(page)).toEqual([triesCache]);
    // The next page does not try again at once; the reader who asks for it does.
    const asked = host.packsAsked();
    expect(asked).toBeGreaterThan(0);
    await open(page, host, explanation);
    await page.evaluate(() => keep.startSaving());
    await page.waitForTimeout(300);
    expect(host.packsAsked()).toBe(asked);
    host.faults.clear();
    await page.evaluate(() => keep.allowSaving());
    await expect.poll(() => kept(page)).toBe("bewaard");
  });
}

test("no room on the device: nothing counts as saved, and the reason is known", async ({ page, host }) => {
  await open(page, host);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: host.origin, quotaSize: 60_000 });
  await page.evaluate(() => keep.startSaving());
  await expect.poll(() => kept(page)).toBe("vol");
  expect((await cacheNames(page)).filter((name) => name.startsWith(cacheStart))).toEqual([]);
});

test("a browser that keeps nothing reads as always", async ({ host }) => {
  const profile = mkdtempSync(join(tmpdir(), "passende-plek-"));
  mkdirSync(join(profile, "Default"));
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(settings));
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, executablePath ? { executablePath } : {});
  const page = await context.newPage();
  await open(page, host);
  expect(
    await page.evaluate(() =>
      caches.keys().then(
        () => "mag",
        () => "geblokkeerd",
      ),
    ),
  ).toBe("geblokkeerd");
  await page.evaluate(() => keep.startSaving());
  expect(await kept(page)).toBe("kan-niet");
  await page.goto(host.origin + explanation);
  await expect(page.getByRole("heading", { name: "De TLV" })).toBeVisible();
  expect(host.packsAsked()).toBe(0);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});

test("remove and save again on one page: saved, and read without a line", async ({ page, host }) => {
  await openAndSave(page, host);
  await page.evaluate(() => keep.removeSaved());
  expect(await kept(page)).toBe("geweigerd");
  await page.evaluate(() => keep.allowSaving());
  await expect.poll(() => kept(page)).toBe("bewaard");
  host.all = cut;
  await page.goto(host.origin + explanation);
  await saved(page).toBeVisible();
});

test("remove while it is being saved: nothing comes back", async ({ page, host }) => {
  let release = () => {};
  host.faults.set(listPack, (response) => {
    release = () => {
      const { body = "" } = one.files.get(listPack) ?? {};
      response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "br" }).end(body);
    };
  });
  await open(page, host);
  await page.evaluate(() => keep.startSaving());
  await expect.poll(() => host.asked.includes(listPack)).toBe(true);
  await page.evaluate(() => keep.removeSaved());
  release();
  await page.waitForTimeout(500);
  expect((await cacheNames(page)).filter((name) => name.startsWith(cacheStart))).toEqual([]);
  expect(await kept(page)).toBe("geweigerd");
});

test("remove with a second tab open: the other tab reads on, and nothing comes back", async ({ page, host, context }) => {
  await openAndSave(page, host);
  const other = await context.newPage();
  await open(other, host, explanation);
  await page.evaluate(() => keep.removeSaved());
  await open(other, host, "/wat-nu/");
  expect(await cacheNames(other)).toEqual([refusedCache]);
  await other.evaluate(() => keep.startSaving());
  expect([await workers(page), await kept(other)]).toEqual([0, "geweigerd"]);
});

for (const [name, fault] of [
  ["an empty file", says(200, "", "text/javascript")],
  ["410", says(410)],
] satisfies [string, Fault][]) {
  test(`the kill switch, ${name}: worker and all it saved go`, async ({ page, host }) => {
    await openAndSave(page, host);
    host.faults.set("/service-worker.js", fault);
    await open(page, host, explanation);
    await expect.poll(async () => [await cacheNames(page), await workers(page)]).toEqual([[], 0]);
    await open(page, host);
    await saved(page).toHaveCount(0);
  });
}

test("a worker that is gone: it stays for now, and goes when it is still gone an hour later", async ({ page, host }) => {
  await openAndSave(page, host);
  host.faults.set("/service-worker.js", says(404));
  await open(page, host, explanation);
  await expect.poll(() => cacheNames(page)).toContain("bewaarder-weg");
  expect(await kept(page)).toBe("bewaard");
  // An hour passes.
  await page.evaluate(async () => (await caches.open("bewaarder-weg")).put("/", new Response(String(Date.now() - 3_600_001))));
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await open(page, host);
  await expect.poll(async () => [await cacheNames(page), await workers(page)]).toEqual([[], 0]);
});

for (const [name, fault] of [
  ["503", says(503)],
  ["a portal", portal],
] satisfies [string, Fault][]) {
  test(`no kill switch: ${name} in place of the worker`, async ({ page, host }) => {
    await openAndSave(page, host);
    host.faults.set("/service-worker.js", fault);
    await open(page, host, explanation);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update().catch(() => undefined)));
    await page.waitForTimeout(300);
    host.all = cut;
    await open(page, host);
    await saved(page).toBeVisible();
    expect([await kept(page), await workers(page)]).toEqual(["bewaard", 1]);
  });
}

const update = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update().then(() => undefined)));
const isWaiting = (page: Page) =>
  page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.waiting?.state === "installed"));

/** Which release a page and its script are of: one and the same. */
async function expectRelease(page: Page, name: string) {
  await expect(page.getByText(name)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-script", name);
}

test("a new release with two tabs open: never mixed, and new when both have closed", async ({ page, host, context }) => {
  await openAndSave(page, host);
  const other = await context.newPage();
  await open(other, host, explanation);
  host.release = two;
  await update(page);
  await expect.poll(() => isWaiting(page)).toBe(true);
  for (const tab of [page, other]) {
    await tab.goto(`${host.origin}/wat-nu/`);
    await expectRelease(tab, two.name);
  }
  host.all = cut;
  for (const tab of [page, other]) {
    await tab.goto(host.origin + explanation);
    await expectRelease(tab, one.name);
  }
  host.all = undefined;
  await page.close();
  await expectRelease(other, one.name);
  await other.close();
  await expect
    .poll(async () => {
      const last = await context.newPage();
      await open(last, host);
      const names = await cacheNames(last);
      await last.close();
      return names.filter((name) => name.startsWith(cacheStart)).length;
    })
    .toBe(1);
  host.all = cut;
  const last = await context.newPage();
  await open(last, host, explanation);
  await saved(last).toBeVisible();
  await expectRelease(last, two.name);
});

test("a new release that cannot be saved: the old one stays whole", async ({ page, host }) => {
  await openAndSave(page, host);
  host.release = two;
  host.faults.set(two.packs[1], cut);
  await update(page).catch(() => undefined);
  await expect.poll(() => host.asked.includes(two.packs[1])).toBe(true);
  await expect.poll(async () => (await cacheNames(page)).filter((name) => name.startsWith(cacheStart)).length).toBe(1);
  expect(await page.evaluate((mark) => caches.match(mark).then(Boolean), completeMark)).toBe(true);
  host.all = cut;
  await page.goto(host.origin + explanation);
  await expectRelease(page, one.name);
  expect(await kept(page)).toBe("bewaard");
});

test("a new release while a page is open: the open page keeps its script and its list", async ({ page, host }) => {
  await openAndSave(page, host);
  host.release = two;
  const script = (path: string) => page.evaluate((file) => fetch(file).then((answer) => answer.text()), path);
  // The host has the old script no more; the browser has.
  expect(await script(one.script)).toContain(one.name);
  host.all = cut;
  expect(await script("/gids.json")).toContain(one.name);
  await expectRelease(page, one.name);
});
