import { expect, test } from "@playwright/test";
import { mapAddress, nodeAddress } from "@/lib/addresses/address-of";
import { edgesOf } from "@/lib/guide/graph";
import { guideNodes } from "@/lib/guide/guide";
import { nodesOfStop } from "@/lib/guide/map";
import { nodeIds } from "@/lib/guide/structure";
import { stopIds } from "@/lib/ids/stops";

const drawing = "/wat-nu/controle/tekening/";

test("the drawing for experts has every node and every arrow with its answer", async ({ page }) => {
  await page.goto(drawing);
  const drawn = await page
    .locator("svg.whole-guide a[href^='/wat-nu/']")
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")))]);
  await expect(page.locator("svg.whole-guide path + text")).toHaveCount(edgesOf(guideNodes()).length);
  expect(drawn.filter((href) => !href?.startsWith(mapAddress())).sort()).toEqual(nodeIds.map(nodeAddress).sort());
});

test("the lists of the stops hold every node and every arrow", async ({ page }) => {
  let arrows = 0;
  for (const stop of stopIds) {
    await page.goto(mapAddress(stop));
    const listed = await page.locator(".way-list > li > a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect([...listed].sort()).toEqual(nodesOfStop(stop).map(nodeAddress).sort());
    arrows += await page.locator(".way-list ul > li").count();
  }
  expect(arrows).toBeGreaterThan(600);
  expect(arrows).toBe(edgesOf(guideNodes()).length);
});

test("the drawing can be read at its own size, seen whole, and moved by keyboard", async ({ page }) => {
  await page.goto(drawing);
  const text = page.locator("svg.whole-guide .map-step text").first();
  const lineHeight = () => text.evaluate((element) => element.getBoundingClientRect().height / element.querySelectorAll("tspan").length);
  expect(await lineHeight()).toBeGreaterThan(13);
  const frame = page.locator(".map-window");
  await frame.focus();
  await page.keyboard.press("ArrowDown");
  await expect.poll(() => frame.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await page.getByLabel("Heel").check();
  expect(await lineHeight()).toBeLessThan(12);
  expect(await frame.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(1);
  await page.getByLabel("Groot").check();
  expect(await lineHeight()).toBeGreaterThan(17);
});

test("a word is found in the drawing, each time it stands there", async ({ page }) => {
  await page.goto(drawing);
  await page.getByLabel("Zoek een woord").fill("geschillencommissie");
  await page.keyboard.press("Enter");
  const status = page.getByRole("status");
  await expect(status).toContainText(/^1 van \d+/u);
  const count = await page.locator("[data-found]").count();
  expect(count).toBeGreaterThan(3);
  await expect(page.locator("[data-found]").first()).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(status).toContainText(`2 van ${count}`);
  await page.getByLabel("Zoek een woord").fill("zeppelin");
  await page.keyboard.press("Enter");
  await expect(status).toContainText("staat niet in de tekening");
  await expect(page.locator("[data-found]")).toHaveCount(0);
});

test("the page for a jurist shows every node with its facts, and is not indexed", async ({ page }) => {
  await page.goto("/wat-nu/controle/");
  await expect(page.getByRole("checkbox")).toHaveCount(nodeIds.length);
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/u);
  expect(await page.locator(".check-list a[href^='/bronnen/#feit-']").count()).toBeGreaterThan(nodeIds.length);
});
