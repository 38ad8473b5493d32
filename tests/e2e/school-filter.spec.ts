import { expect, type Page, test } from "@playwright/test";
import { expectIslandsAlive } from "./published-pages";

const address = "/verband/po2601/";
const field = (page: Page) => page.getByLabel("Hoe ver is het? Vul je postcode in");
const form = (page: Page) => page.locator("[data-island=school-filter]");
const status = (page: Page) => form(page).getByRole("status");
const rows = (page: Page) => page.locator("[data-school]");
const sbo = (page: Page) => page.getByRole("checkbox", { name: "Speciaal basisonderwijs (sbo)" });

test("with the keyboard alone: a postcode puts the near schools first, and nothing typed leaves the page", async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto(address);
  await expectIslandsAlive(page, address);
  const before = await rows(page).locator("strong").allTextContents();
  expect(before.length).toBeGreaterThan(10);
  expect(requests.filter((url) => url.includes("punten.json"))).toEqual([]);
  await field(page).focus();
  await page.keyboard.type("Domplein 1, 3512 AB Utrecht");
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("op afstand van 3512");
  await expect(field(page)).toHaveAttribute("aria-invalid", "false");
  const after = await rows(page).locator("strong").allTextContents();
  expect([...after].sort()).toEqual([...before].sort());
  for (const part of await page.locator("[data-schools]").all()) {
    const far = (await part.locator("[data-far]").allTextContents()).map((text) => Number(/\d+/u.exec(text)?.[0]));
    expect(far.length).toBeGreaterThan(0);
    expect(far).toEqual([...far].sort((a, b) => a - b));
  }
  expect(requests.filter((url) => url.includes("punten.json"))).toHaveLength(1);
  expect(requests.filter((url) => url.includes("3512") || url.includes("Domplein"))).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(baseURL ?? "?"))).toEqual([]);
  expect(page.url()).not.toContain("3512");
});

test("with the keyboard alone: a kind is ticked and let go, and the page says how many schools stand there", async ({ page }) => {
  await page.goto(address);
  await expectIslandsAlive(page, address);
  const all = await rows(page).count();
  await sbo(page).focus();
  await page.keyboard.press("Space");
  await expect(status(page)).toHaveText(/^Je ziet \d+ van de \d+ scholen\.$/u);
  await expect(page.locator("[data-schools=sbo]")).toBeVisible();
  await expect(page.locator("[data-schools=so]")).toBeHidden();
  await expect(sbo(page)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(status(page)).toHaveText(`Alle ${all} scholen staan er.`);
  await expect(page.locator("[data-schools=so]")).toBeVisible();
});

test("how far is asked only once a postcode is known; a mistake puts the focus back", async ({ page }) => {
  await page.goto("/verband/po2101/");
  await expectIslandsAlive(page, "/verband/po2101/");
  await expect(page.getByLabel("Tot hoe ver?")).toHaveCount(0);
  await field(page).fill("Leeuwarden");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("Hier staat geen postcode in. Vul vier cijfers in, bijvoorbeeld 3511.");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await field(page).fill("8911");
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("op afstand van 8911");
  await page.getByLabel("Tot hoe ver?").selectOption("10");
  await expect(status(page)).toHaveText(/^Je ziet \d+ van de \d+ scholen\.$/u);
  await expect(
    rows(page)
      .filter({ hasText: /ongeveer [2-9]\d km/u })
      .first(),
  ).toBeHidden();
});

test("without the points a clear sentence says so, and the next try works", async ({ page }) => {
  await page.route("**/punten.json", (route) => route.abort());
  await page.goto(address);
  await expectIslandsAlive(page, address);
  await field(page).fill("3512");
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("De afstanden kunnen nu niet geladen worden.");
  await page.unroute("**/punten.json");
  await page.getByRole("button", { name: "Zet op afstand" }).click();
  await expect(status(page)).toContainText("op afstand van 3512");
});

test("every number is large enough to press, and so is every kind to tick", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  await expectIslandsAlive(page, address);
  const sizes = await page.locator("[data-school] a, .tick-row").evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { width, height };
    }),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter(({ width, height }) => width < 44 || height < 44)).toEqual([]);
});

test.describe("on a phone without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  test("all schools stand there by kind, each with its number, and nothing asks for a postcode", async ({ page }) => {
    await page.goto(address);
    await expect(field(page)).toBeHidden();
    const schools = rows(page);
    expect(await schools.count()).toBeGreaterThan(10);
    for (const school of await schools.all()) await expect(school).toBeVisible();
    await expect(page.getByRole("heading", { name: "Speciaal basisonderwijs (sbo)" })).toBeVisible();
    expect(await page.locator("[data-school] a[href^='tel:']").count()).toBeGreaterThan(10);
  });
});
