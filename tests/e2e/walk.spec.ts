import { expect, type Page, test } from "@playwright/test";
import { mapAddress } from "@/lib/addresses/address-of";
import { axeOptions, contrastOptions, injectAxe, runAxe } from "./axe";
import { brokenWords, phoneWidths } from "./broken-words";
import { contrastOf } from "./contrast";
import {
  allShapes,
  expectEnough,
  expectIslandsAlive,
  fewestPages,
  fewestShapes,
  fewestWalked,
  pages,
  parts,
  walkedPages,
} from "./published-pages";
import { shapesIn } from "./shapes";
import { inPlace, sideways, sidewaysSizes } from "./sideways";
import { smallTargets } from "./touch-targets";
import { watchFaults } from "./watch-faults";
import { watchShifts } from "./watch-shifts";

const partCount = 6;
// As wide as a phone, and as tall as a page: a browser counts only what moves on the screen.
const screen = { width: 390, height: 6000 };
const savingScript = /\/eilanden-keep-[0-9A-Z]{8}\.js$/u;
/** What the browser says because the tests let no worker in. */
const noWorker = "Service Worker registration blocked by Playwright";
test.use({ viewport: screen, hasTouch: true });

/** What moves on the open page. What moves once, by less than a pixel, on a busy machine, and not again, nobody sees. */
async function shiftsAgain(page: Page, shiftsSoFar: () => Promise<string[]>): Promise<string[]> {
  if ((await shiftsSoFar()).length === 0) return [];
  await page.reload();
  return shiftsSoFar();
}

/** axe, in the colours of the day and of the night. Only colours change with them: what the page is made of is looked at once. */
async function askAxe(page: Page, address: string): Promise<void> {
  await injectAxe(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const where = `${address} ${colorScheme}`;
    const { violations, unsure, passed } = await runAxe(page, colorScheme === "light" ? axeOptions : contrastOptions);
    expect.soft(violations, where).toEqual([]);
    if (colorScheme === "light") expect.soft(passed.length, `${where}: rules that passed`).toBeGreaterThan(10);
    expect.soft(passed, where).toContain("color-contrast-enhanced");
    // Where axe cannot see what lies beneath a text, we look for ourselves. It may be unsure about nothing else.
    const others = [...new Set(unsure.map(({ id }) => id))].filter((id) => !id.startsWith("color-contrast"));
    expect.soft(others, where).toEqual([]);
    // The map has its own test: there axe cannot see what lies beneath the hundreds of words.
    const targets = [mapAddress(), "/wat-nu/controle/tekening/"].some((map) => address.startsWith(map))
      ? []
      : [...new Set(unsure.map((item) => item.target))];
    for (const target of targets) {
      expect.soft(await contrastOf(page.locator(target)), `${where}: contrast of ${target}`).toBeGreaterThanOrEqual(7);
    }
  }
  await page.emulateMedia({ colorScheme: null });
}

async function askWidth(page: Page, address: string): Promise<void> {
  for (const { name, ...viewport } of sidewaysSizes) {
    await page.setViewportSize(viewport);
    expect.soft(await sideways(page), `${address} on ${name}`).toEqual(inPlace);
  }
  await page.setViewportSize(screen);
}

/** No long word may be cut just anywhere. @returns how many words were looked at */
async function askWords(page: Page, address: string): Promise<number> {
  let looked = 0;
  for (const width of phoneWidths) {
    await page.setViewportSize({ ...screen, width });
    const { broken, count } = await brokenWords(page);
    expect.soft(broken, `${address}, ${width} px wide`).toEqual([]);
    looked += count;
  }
  await page.setViewportSize(screen);
  return looked;
}

test("every shape of the site stands on a page that is walked over", () => {
  expectEnough(pages, fewestPages);
  expectEnough(allShapes.size, fewestShapes);
  const walked = new Set(walkedPages.flatMap(({ html }) => [...shapesIn(html)]));
  expect([...allShapes].filter((shape) => !walked.has(shape))).toEqual([]);
  console.log(`${walkedPages.length} of ${pages.length} pages are walked over: ${allShapes.size} shapes`);
});

for (const { name, pages: some } of parts(partCount, walkedPages)) {
  // Each page is opened once, and asked everything that must hold for all of them: opening costs the most.
  test(`every page: its requests, its policy, what moves, touch, axe, width and words, ${name}`, async ({ page, baseURL }) => {
    expectEnough(some, Math.floor(fewestWalked / partCount));
    const watched = await watchFaults(page);
    const shiftsSoFar = await watchShifts(page);
    const kinds = new Set<string>();
    let words = 0;
    for (const { address, hasIsland } of some) {
      watched.forget();
      await page.goto(address, { waitUntil: "load" });
      if (hasIsland) await expectIslandsAlive(page, address);
      // Three seconds after it was loaded a page begins to save: on a slow machine that is now, or still the page before.
      const others = watched.requests.filter((url) => url !== `${baseURL}/icon.svg` && !savingScript.test(url));
      // A page of text and links is one request; one with islands asks for a small script, and at rest for one more.
      const scripts = hasIsland
        ? [expect.stringMatching(/\/eilanden-[0-9A-Z]{8}\.js$/u), expect.stringMatching(/\/eilanden-pagina-[0-9A-Z]{8}\.js$/u)]
        : [];
      expect.soft(others, address).toEqual([`${baseURL}${address}`, ...scripts]);
      const inline = "script:not([src][type=module], [type='application/ld+json'])";
      expect.soft(await page.locator(hasIsland ? inline : "script:not([type='application/ld+json'])").count(), address).toBe(0);
      expect.soft(await shiftsAgain(page, shiftsSoFar), address).toEqual([]);
      // The page for what is not there is answered so, and the browser says it.
      const faults = watched.faults.filter((text) => !(address === "/404.html" && text.includes("404 (Not Found)")) && text !== noWorker);
      expect.soft(faults, address).toEqual([]);
      const touched = await smallTargets(page);
      expectEnough(touched.count, 7);
      expect.soft(touched.small, address).toEqual([]);
      for (const kind of touched.kinds) kinds.add(kind);
      await askAxe(page, address);
      await askWidth(page, address);
      words += await askWords(page, address);
    }
    expectEnough(words, 1000);
    expect([...kinds]).toEqual(
      expect.arrayContaining(["a.answer", "button.button", "button.share-link.no-print", "a.nav-link", "summary", "a.site-name"]),
    );
  });
}
