import { expect, type Page, test } from "@playwright/test";
import { expectIslandsAlive } from "./published-pages";
import { watchShifts } from "./watch-shifts";

const field = (page: Page) => page.getByLabel("Je postcode, gemeente of plaats");
const result = (page: Page) => page.locator(".lookup-result");

test("with the keyboard alone: a postcode gives its two verbanden, and nothing typed leaves the page", async ({ page }) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
  await page.goto("/regio/");
  await expectIslandsAlive(page, "/regio/");
  expect(requests.filter((url) => url.includes("regio.json"))).toEqual([]);
  await field(page).focus();
  await page.keyboard.type("1381 ab");
  await page.keyboard.press("Enter");
  await expect(result(page)).toContainText("Gevonden: 1381, gemeente Amsterdam.");
  await expect(result(page).locator("a[href='/verband/po2709/']")).toBeVisible();
  await expect(result(page).locator("a[href='/verband/vo2710/']")).toBeVisible();
  // Past the button and the website of the verband.
  for (const focused of ["Zoek", "swvunita.nl", "Contact, termijnen en scholen"]) {
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveText(focused);
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/verband\/po2709\/$/u);
  expect(requests.filter((url) => url.includes("regio.json"))).toHaveLength(1);
  expect(requests.filter((url) => url.includes("1381"))).toEqual([]);
});

test("a split gemeente asks which part, a mistake puts the focus back in the field", async ({ page }) => {
  await page.goto("/regio/");
  await expectIslandsAlive(page, "/regio/");
  await field(page).fill("Rotterdam");
  await page.getByRole("button", { name: "Zoek" }).click();
  await expect(result(page)).toContainText("Hier is meer dan één antwoord.");
  await expect(result(page).locator("strong")).toHaveText([
    "gemeente Rotterdam, de andere postcodes",
    "gemeente Rotterdam, postcode 3151 (Hoek van Holland)",
    "gemeente Rotterdam, postcode 3181 (Rozenburg)",
  ]);
  await field(page).fill("0000");
  await page.keyboard.press("Enter");
  await expect(result(page)).toContainText("Dit is geen postcode.");
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
});

test("a browser may fill in the postcode; a whole address that is pasted gives the answer, and none of it stays in the address", async ({
  page,
}) => {
  await page.goto("/regio/");
  await expectIslandsAlive(page, "/regio/");
  await expect(field(page)).toHaveAttribute("autocomplete", "postal-code");
  await field(page).fill("Familie de Vries, Hoofdweg 1071, 9711LM Groningen, Nederland");
  await page.keyboard.press("Enter");
  await expect(result(page)).toContainText("Gevonden: 9711, gemeente Groningen.");
  await expect(page).toHaveURL(/\/regio\/#regio=po2001\.vo2001$/u);
  await page.reload();
  await expect(result(page)).toContainText("Deze verbanden staan in je link.");
  await expect(result(page).locator("a[href='/verband/po2001/']")).toBeVisible();
  await field(page).fill("Beek");
  await page.keyboard.press("Enter");
  await expect(result(page).locator("strong")).toHaveText([
    "gemeente Beek (L.)",
    "Beek, gemeente Berg en Dal",
    "Beek, gemeente Montferland",
  ]);
  await expect(page).toHaveURL(/\/regio\/$/u);
});

test("a place in an old gemeente, in its Frisian or its Dutch name, is confirmed as it is called now", async ({ page }) => {
  await page.goto("/regio/");
  await expectIslandsAlive(page, "/regio/");
  await field(page).fill("Zwaagwesteinde");
  await page.keyboard.press("Enter");
  await expect(result(page)).toContainText("Bedoel je dit?");
  await expect(result(page).locator("strong")).toHaveText("De Westereen (Zwaagwesteinde), gemeente Dantumadiel");
  await result(page).getByRole("link", { name: "Contact en scholen in Dantumadiel" }).click();
  await expect(page).toHaveURL(/\/regio\/dantumadiel\/$/u);
  await page.goBack();
  await expect(result(page).locator("a[href='/verband/po2101/']")).toBeVisible();
});

test("without the data a clear sentence leads to the list, and the next try works", async ({ page }) => {
  await page.route("**/regio.json", (route) => route.abort());
  await page.goto("/regio/");
  await expectIslandsAlive(page, "/regio/");
  await field(page).fill("Utrecht");
  await page.keyboard.press("Enter");
  await expect(result(page)).toContainText("De lijst met postcodes kan nu niet geladen worden.");
  await result(page).getByRole("link", { name: "van A tot Z" }).click();
  await expect(page.getByRole("heading", { name: "Alle gemeenten, van A tot Z" })).toBeInViewport();
  await page.unroute("**/regio.json");
  await page.getByRole("button", { name: "Zoek" }).click();
  await expect(result(page)).toContainText("Gevonden: gemeente Utrecht.");
});

test.describe("on a phone without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  test("the list from A to Z leads to a gemeente and on to its verband", async ({ page }) => {
    await page.goto("/regio/");
    await expect(field(page)).toBeHidden();
    await page.getByRole("link", { name: "Haaksbergen", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welke verbanden zijn er in Haaksbergen?");
    await page.locator("a[href='/verband/vo2502/']").click();
    await expect(page.getByRole("heading", { name: "Speciale scholen bij dit verband" })).toBeVisible();
    await expect(page.getByRole("table")).toContainText("Besluit over de TLV");
  });
});

const region = (page: Page) => page.locator("[data-island=region-here] details");

test("the guide names the verbanden that were looked up, keeps them only after a tap, and forgets them", async ({ page }) => {
  await page.goto("/regio/");
  await expectIslandsAlive(page, "/regio/");
  await field(page).fill("3511 AB");
  await page.keyboard.press("Enter");
  await result(page).getByRole("link", { name: "Open de gids met deze verbanden" }).click();
  await expect(region(page).locator("summary")).toHaveText("Jouw regio: Utrecht");
  await page.locator("summary").first().click();
  await page.locator("main a.answer").first().click();
  await expectIslandsAlive(page, "the first question");
  await expect(page).toHaveURL(/regio=po2601\.vo2601/u);

  await page.goto(`/wat-nu/verband-beslist/${new URL(page.url()).hash}`);
  await expect(region(page).locator("summary")).toHaveText("Jouw regio: Utrecht");
  await expect(region(page).locator("a[href='/verband/po2601/']")).toBeVisible();
  await expect(region(page).locator("a[href='/verband/vo2601/']")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByRole("button", { name: "Bewaar in deze browser" }).click();
  await expect(region(page)).toContainText("Je regio is in deze browser bewaard.");
  await page.goto("/wat-nu/tlv-controleren/");
  await expect(region(page).locator("summary")).toHaveText("Jouw regio: Utrecht");
  await page.getByRole("button", { name: "Wis mijn regio" }).click();
  await expect(region(page).locator("summary")).toHaveText("Jouw regio");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await page.reload();
  await expect(region(page).locator("summary")).toHaveText("Jouw regio");
});

test("an answer that names the verband holds the field for it, and the guide goes on with that region", async ({ page }) => {
  await page.goto("/vraag/wat-is-een-samenwerkingsverband/");
  await expectIslandsAlive(page, "the answer");
  await region(page).locator("summary").click();
  await region(page).getByRole("textbox").fill("3511 AB");
  await page.keyboard.press("Enter");
  await expect(region(page).locator("summary")).toHaveText("Jouw regio: Utrecht");
  await expect(region(page).locator("a[href='/verband/po2601/']")).toBeVisible();
  // Its letter takes the region along too.
  await expect(page.locator("a[data-guide][href*='/brief/']")).toHaveAttribute("href", /#regio=po2601\.vo2601$/u);
  await page.locator("a[data-guide][href*='/wat-nu/']").click();
  await expect(page).toHaveURL(/\/wat-nu\/.*#regio=po2601\.vo2601/u);
  await expect(region(page).locator("summary")).toHaveText("Jouw regio: Utrecht");
});

test("a piece that someone was sent holds the field, in its place, and leads into the guide with that region", async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto("/deel/de-tlv--hoe-lang/");
  await expectIslandsAlive(page, "the piece");
  expect(await shifts()).toEqual([]);
  await expect(page.locator("main a[href='/regio/']").first()).toBeVisible();
  await region(page).locator("summary").click();
  await region(page).getByRole("textbox").fill("3511 AB");
  await page.keyboard.press("Enter");
  await expect(region(page).locator("summary")).toHaveText("Jouw regio: Utrecht");
  await expect(region(page).locator("a[href='/verband/po2601/']")).toBeVisible();
  await page.locator("section[aria-labelledby=nu] a[data-guide]").last().click();
  await expect(page).toHaveURL(/\/wat-nu\/.*#regio=po2601\.vo2601/u);
});

test("a region that does not exist is told, and the guide goes on", async ({ page }) => {
  await page.goto("/wat-nu/verband-beslist/#regio=po9999");
  await region(page).locator("summary").click();
  await expect(region(page)).toContainText("De gegevens van je regio kunnen nu niet geladen worden.");
  await expect(page.locator("main a.answer").first()).toBeVisible();
});

test("a region that comes in moves nothing", async ({ page }) => {
  await page.addInitScript(() => {
    (window as unknown as { shift: number }).shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (window as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/wat-nu/verband-beslist/#regio=po2601.vo2601");
  await expect(region(page).locator("summary")).toHaveText("Jouw regio: Utrecht");
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});
