import { expect, type Page, test } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { letterAddress, nodeAddress, sampleAddress, samplesAddress } from "@/lib/addresses/address-of";
import { readSample } from "@/lib/samples/read-sample";
import { sampleSlugs } from "@/lib/samples/samples";
import { expectAccessible } from "./axe";
import { expectEnough } from "./published-pages";

const address = sampleAddress("tlv-besluit");

/** The boxes of all parts of the paper and of what explains them, and how many of these lie over each other. */
function overlaps(page: Page) {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".sheet-stamp, .sheet-part, .callout")].map((element) => ({
      box: element.getBoundingClientRect(),
      text: element.textContent.slice(0, 30),
    }));
    const lie = boxes.flatMap(({ box, text }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 1 && other.top < box.bottom - 1,
        )
        .map(({ text: under }) => `${text} | ${under}`),
    );
    const outside = boxes.filter(({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth).map(({ text }) => text);
    return { count: boxes.length, lie, outside };
  });
}

test("a number leads to its explanation and back, by keyboard and without a script", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(address);
  const there = page.getByRole("link", { name: "Uitleg 3", exact: true });
  const back = page.getByRole("link", { name: "Terug naar 3", exact: true });
  await there.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#uitleg-aanvraag$/u);
  await expect(page.locator(".callout:target")).toContainText("Wie vroeg het aan?");
  await page.keyboard.press("Tab");
  await expect(back).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#plek-aanvraag$/u);
  await expect(page.locator(".sheet-part:target")).toContainText("vroeg op");
  await page.keyboard.press("Tab");
  await expect(there).toBeFocused();
  await context.close();
});

test("nothing of a paper lies over another part, on a phone and beside each other", async ({ page }) => {
  expectEnough(sampleSlugs, 7);
  for (const slug of sampleSlugs) {
    await page.goto(sampleAddress(slug));
    for (const width of [320, 390, 768, 960, 1080, 1280, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      const { count, lie, outside } = await overlaps(page);
      expectEnough(count, 20);
      expect.soft(lie, `${slug}, ${width} px`).toEqual([]);
      expect.soft(outside, `${slug}, ${width} px`).toEqual([]);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  }
});

test("an explanation stands below its part on a phone, and beside the sheet where there is room", async ({ page }) => {
  await page.goto(address);
  const tops = () =>
    page.locator("#plek-datum, #uitleg-datum").evaluateAll((both) =>
      both.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
  await page.setViewportSize({ width: 390, height: 844 });
  const [part, below] = await tops();
  expect(below?.top).toBeGreaterThanOrEqual(part?.bottom ?? Number.NaN);
  await page.setViewportSize({ width: 1280, height: 844 });
  const [wide, beside] = await tops();
  expect(beside?.left).toBeGreaterThan(wide?.right ?? Number.NaN);
  expect(Math.abs((beside?.top ?? Number.NaN) - (wide?.top ?? Number.NaN))).toBeLessThan(40);
});

test("a number is large enough for a finger, and the page has no faults that axe sees", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    const sizes = await page.locator(".sheet-number").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expectEnough(sizes, 18);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
    await expectAccessible(page);
  }
});

test("in forced colours the sheet, its stamp and its numbers keep an edge", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(address);
  const edges = await page
    .locator(".sheet, .sheet-stamp, .sheet-number, .callout")
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).borderLeftWidth)));
  expectEnough(edges, 25);
  expect(Math.min(...edges)).toBeGreaterThan(0);
});

test("every paper prints on two sheets at most, with all that explains it", async ({ page }) => {
  for (const slug of sampleSlugs) {
    await page.goto(sampleAddress(slug));
    const pdf = await getDocumentProxy(
      new Uint8Array(await page.pdf({ format: "A4", margin: { top: "12mm", right: "15mm", bottom: "12mm", left: "15mm" } })),
    );
    expect.soft(pdf.numPages, slug).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    const count = readSample(slug).paper.filter(({ callout }) => callout).length;
    await expect(page.locator(".callout:visible")).toHaveCount(count);
    // A sheet is printed as paper is: whoever says "screen" gets a screen on paper.
    await page.emulateMedia({ media: null });
  }
});

test("the list and the words of letters lead to every paper; a step and a term lead to their own, and the paper back", async ({ page }) => {
  const wanted = sampleSlugs.map(sampleAddress).sort();
  for (const list of [samplesAddress, letterAddress]) {
    await page.goto(list);
    const links = await page.locator("main a[href^='/papier/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.sort()).toEqual(wanted);
  }
  for (const from of [nodeAddress("tlv-controleren"), "/begrippen/toelaatbaarheidsverklaring/"]) {
    await page.goto(from);
    await page.getByRole("link", { name: "Zo ziet het eruit: Een besluit met een TLV" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Een besluit met een TLV");
  }
  await page.getByRole("link", { name: /^In de gids/u }).click();
  await expect(page).toHaveURL(/\/wat-nu\/tlv-controleren\//u);
});

test("a sentence that was found stands right below the field, not behind the papers", async ({ page }) => {
  await page.goto(letterAddress);
  const papers = page.locator("section[aria-labelledby=voorbeelden]");
  await expect(papers).toBeVisible();
  await page.locator("#zin").fill("toelaatbaarheidsverklaring");
  await page.getByRole("button", { name: "Leg uit" }).click();
  await expect(papers).toBeHidden();
  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  await expect(papers).toBeVisible();
});
