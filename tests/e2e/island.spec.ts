import { brotliCompressSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { budgets } from "@/lib/publish/budgets";
import { islandsOf } from "@/lib/publish/bundle-islands";
import { sentence, stepAddress } from "./step-with-sentence";

const copyButton = (page: Page) => page.getByRole("button", { name: "Kopieer deze zin" });
const island = (page: Page) => page.locator("[data-island=ready-sentence]");
const status = (page: Page) => island(page).getByRole("status");

test.describe("when the browser lets us copy", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });
  for (const [how, press] of [
    ["a click", (page: Page) => copyButton(page).click()],
    ["Enter", (page: Page) => copyButton(page).press("Enter")],
  ] as const) {
    test(`the button copies the sentence and says so, by ${how}`, async ({ page }) => {
      expect(sentence.length).toBeGreaterThan(20);
      await page.goto(stepAddress);
      await expect(page.locator("blockquote")).toHaveText(sentence);
      await expect(copyButton(page)).toBeVisible();
      await expect(status(page)).toBeEmpty();
      await press(page);
      await expect(status(page)).toHaveText(/^Gekopieerd\./u);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
    });
  }
});

test("when the browser refuses, the sentence is selected and the parent is told", async ({ page, context, baseURL }) => {
  await page.goto(stepAddress);
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.send("Browser.setPermission", {
    permission: { name: "clipboard-write", allowWithoutSanitization: false },
    setting: "denied",
    origin: baseURL ?? "",
    ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
  });
  await copyButton(page).click();
  await expect(status(page)).toHaveText(/geselecteerd/u);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(sentence);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the sentence stands there, and no button that does nothing", async ({ page }) => {
    await page.goto(stepAddress);
    await expect(page.locator("blockquote")).toBeVisible();
    await expect(page.locator("blockquote")).toHaveText(sentence);
    await expect(copyButton(page)).toBeHidden();
    await expect(island(page).locator("button")).toHaveCount(1);
    await expect(page.locator("button:visible")).toHaveCount(0);
  });
});

test("the published island runs on Preact, in a small script that comes when the page is at rest", async ({ page, request }) => {
  await page.goto(stepAddress);
  await expect(copyButton(page)).toBeVisible();
  const sources = await page.locator("script[src]").evaluateAll((scripts) => scripts.map((script) => script.getAttribute("src")));
  expect(sources).toEqual([expect.stringMatching(/^\/eilanden-[0-9A-Z]{8}\.js$/u)]);
  let weight = 0;
  for (const source of [sources[0] ?? "", islandsOf(sources[0] ?? "")]) {
    const response = await request.get(source);
    expect(response.headers()["cache-control"]).toContain("immutable");
    const script = await response.text();
    weight += brotliCompressSync(script).byteLength;
    expect(script).not.toMatch(/react-dom|reactjs\.org|react\.dev|__reactFiber/u);
  }
  expect(weight).toBeGreaterThan(3000);
  expect(weight).toBeLessThan(budgets.script);
  // The renderer leaves its mark on the element that it brought to life.
  const marks = await island(page).evaluate((element) => Object.keys(element));
  expect(marks).not.toEqual([]);
  expect(marks.filter((mark) => mark.startsWith("__react"))).toEqual([]);
});

test("the islands wait until the page is there, and come at once when it is touched", async ({ page }) => {
  // A page that never comes to rest.
  await page.addInitScript(() => {
    Object.defineProperty(window, "requestIdleCallback", { value: () => 0 });
  });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(stepAddress);
  await page.waitForTimeout(500);
  expect(asked.filter((path) => path.startsWith("/eilanden-pagina-"))).toEqual([]);
  await expect(copyButton(page)).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(copyButton(page)).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/eilanden-pagina-"))).toHaveLength(1);
});

test("a press before the islands are awake is not lost: the answers go along", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/eilanden-pagina-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${nodeAddress("helpt-de-hulp")}#via=zorgen-besproken`);
  await page.locator("main a.answer").first().click({ noWaitAfter: true });
  setTimeout(release, 300);
  await expect(page).toHaveURL(/\/wat-nu\/(?!helpt-de-hulp)[a-z-]+\/#via=zorgen-besproken\.helpt-de-hulp/u);
});
