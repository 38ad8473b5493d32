import { expect, test } from "@playwright/test";
import { mapAddress, nodeAddress } from "@/lib/addresses/address-of";
import { edgesOf } from "@/lib/guide/graph";
import { guideNodes } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import { stopIds } from "@/lib/ids/stops";

test("the drawing for experts has every node and every arrow with its answer, and the map lists the same", async ({ page }) => {
  await page.goto("/wat-nu/controle/tekening/");
  const drawn = await page
    .locator("svg.map a[href^='/wat-nu/']")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")))]);
  await expect(page.locator("svg.map path + text")).toHaveCount(edgesOf(guideNodes()).length);
  await page.goto(mapAddress());
  const listed = await page.locator(".way-list > li > a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const all = nodeIds.map(nodeAddress).sort();
  expect(drawn.filter((href) => !href?.startsWith(mapAddress())).sort()).toEqual(all);
  expect([...listed].sort()).toEqual(all);
  const arrows = edgesOf(guideNodes()).length;
  expect(arrows).toBeGreaterThan(600);
  await expect(page.locator(".way-list ul > li")).toHaveCount(arrows);
});

test("on paper the whole list is there, though it is folded on a screen", async ({ page }) => {
  await page.goto(mapAddress());
  const row = page.locator(".way-list ul > li").last();
  const height = () => row.evaluate((element) => (element.checkVisibility({ contentVisibilityAuto: true }) ? element.clientHeight : 0));
  expect(await height()).toBe(0);
  await page.emulateMedia({ media: "print" });
  expect(await height()).toBeGreaterThan(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const stop of stopIds) {
    test(`the map of ${stop} is legible, moves inside its window and leads to the pages`, async ({ page }) => {
      await page.goto(mapAddress(stop));
      const size = await page
        .locator("svg.map text")
        .first()
        .evaluate((text) => {
          const drawn = text.getBoundingClientRect();
          return { height: drawn.height, lines: text.querySelectorAll("tspan").length };
        });
      expect(size.height / size.lines, "height of a line of text").toBeGreaterThan(11);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        "the page itself does not scroll sideways",
      ).toBeLessThanOrEqual(390);
      const box = page.locator("svg.map .map-question a, svg.map .map-step a").first();
      const address = await box.getAttribute("href");
      await box.scrollIntoViewIfNeeded();
      await box.click();
      await expect(page).toHaveURL(new RegExp(`${address}`, "u"));
    });
  }
});

test("by keyboard: the window scrolls with the arrows, the list holds the links", async ({ page }) => {
  await page.goto(mapAddress("extra-hulp"));
  const windowOfMap = page.locator(".map-window");
  await windowOfMap.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => windowOfMap.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await expect(page.locator("svg.map a[tabindex='-1']").first()).toBeAttached();
  expect(await page.locator("svg.map a:not([tabindex='-1'])").count()).toBe(0);
});

test("the page for a jurist shows every node with its facts, and is not indexed", async ({ page }) => {
  await page.goto("/wat-nu/controle/");
  await expect(page.getByRole("checkbox")).toHaveCount(nodeIds.length);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/u);
  expect(await page.locator(".check-list a[href^='/bronnen/#feit-']").count()).toBeGreaterThan(nodeIds.length);
});
