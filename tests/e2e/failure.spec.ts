/** What a part of a page says when it cannot be loaded, and that it works again as soon as it can. */

import { expect, type Page, type Route, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { expectEnough, expectIslandsAlive } from "./published-pages";

/** Breaks what a page asks for, and returns how often that was. */
async function breakFiles(page: Page, files: string | RegExp, how: (route: Route) => Promise<void> = (route) => route.abort()) {
  let times = 0;
  await page.route(files, (route) => {
    times += 1;
    return how(route);
  });
  return {
    times: () => times,
    mend: () => page.unroute(files),
  };
}

const failing =
  (status: number, body = "") =>
  (route: Route) =>
    route.fulfill({ status, contentType: "text/html", body });

/** What a file of the islands is asked for under: its own address, and once more with something behind it. */
const part = (name: string) => new RegExp(`/eilanden-${name}-[0-9A-Z]{8}\\.js`, "u");

const withTerm = nodeAddress("tlv-controleren");
const form = (page: Page) => page.locator("form[aria-labelledby^=termijn-]").first();

async function openTerm(page: Page, fragment = "") {
  await page.goto(withTerm + fragment);
  await expectIslandsAlive(page, withTerm);
}

/** Fills in a day: the page counts at once. */
const pickDay = (page: Page) => form(page).locator("input[type=date]").fill(new Date().toISOString().slice(0, 10));

const count = (page: Page) => form(page).getByRole("button", { name: "Reken uit" }).click();

test.describe("why it failed", () => {
  const again = "Probeer het later nog eens. De gids werkt gewoon verder.";
  for (const [cause, answer, sentence] of [
    ["no line", (route: Route) => route.abort(), `Je hebt nu geen internet. ${again}`],
    ["a host in trouble", failing(503), `De site heeft een storing. ${again}`],
    ["a captive portal", failing(200, "<html>Log in</html>"), `De site heeft een storing. ${again}`],
    ["something else", (route: Route) => route.continue(), "Herlaad de pagina en probeer het nog eens. De gids werkt gewoon verder."],
  ] as const) {
    test(cause, async ({ page }) => {
      await openTerm(page);
      const broken = await breakFiles(page, part("drawn-answer"));
      await page.route(`**${withTerm}`, answer);
      await pickDay(page);
      await expect(form(page).locator(".outcome")).toHaveText(`Let op. De rekenhulp kan nu niet geladen worden. ${sentence}`);
      expectEnough(broken.times(), 2);
      await broken.mend();
      await count(page);
      await expect(form(page).locator(".outcome")).toContainText("Uiterlijk");
    });
  }

  test("without even the file that explains, it asks", async ({ page, context }) => {
    await openTerm(page);
    await context.setOffline(true);
    await pickDay(page);
    await expect(form(page).locator(".outcome")).toContainText("Heb je internet? Probeer het dan nog eens.");
    await context.setOffline(false);
    await count(page);
    await expect(form(page).locator(".outcome")).toContainText("Uiterlijk");
  });

  test("a page of before a release offers to load it anew, and what was chosen stays", async ({ page }) => {
    await openTerm(page, "#via=zorgen-besproken");
    const gone = await breakFiles(page, part("drawn-answer"), failing(404, "<html>"));
    await page.route(`**${withTerm}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/(eilanden-)[0-9A-Z]{8}/gu, "$1NIEUWER0") });
    });
    await pickDay(page);
    await expect(form(page).locator(".outcome")).toContainText("Deze pagina is intussen vernieuwd. Herlaad de pagina");
    await gone.mend();
    await page.unroute(`**${withTerm}`);
    const loaded = page.waitForEvent("load");
    await page.getByRole("button", { name: "Herlaad de pagina" }).click();
    await loaded;
    expect(page.url()).toContain("#via=zorgen-besproken");
    await expectIslandsAlive(page, withTerm);
    await pickDay(page);
    await expect(form(page).locator(".outcome")).toContainText("Uiterlijk");
  });
});

test.describe("and works again as soon as it can", () => {
  test("the file for the calendar", async ({ page }) => {
    await openTerm(page);
    await pickDay(page);
    await expect(form(page).locator(".outcome")).toContainText("Uiterlijk");
    const broken = await breakFiles(page, part("save-day"));
    const press = () => form(page).getByRole("button", { name: "Zet in mijn agenda" }).click();
    await press();
    await expect(form(page).getByText("Het bestand kan nu niet geladen worden. Herlaad de pagina")).toBeVisible();
    expectEnough(broken.times(), 2);
    await broken.mend();
    const saved = page.waitForEvent("download");
    await press();
    expect((await saved).suggestedFilename()).toMatch(/\.ics$/u);
  });

  for (const [what, node, files, sentence, shown] of [
    [
      "the answers so far",
      "helpt-de-hulp",
      "**/gids.json",
      "Je antwoorden kunnen nu niet geladen worden.",
      "Jouw antwoorden tot nu toe (2)",
    ],
    [
      "the region",
      "verband-beslist",
      "**/verband/*/kort.json",
      "De gegevens van je regio kunnen nu niet geladen worden.",
      /^Jouw regio: \S/u,
    ],
  ] as const) {
    test(`${what}, when the line is back`, async ({ page }) => {
      const broken = await breakFiles(page, files, failing(503));
      await page.goto(`${nodeAddress(node)}#via=zorgen-besproken&regio=po2601.vo2601`);
      await expect(page.getByText(sentence)).toBeAttached();
      expectEnough(broken.times(), 1);
      await broken.mend();
      await page.evaluate(() => dispatchEvent(new Event("online")));
      await expect(page.locator("summary").filter({ hasText: shown })).toBeVisible();
      await expect(page.getByText(sentence)).toHaveCount(0);
    });
  }

  test("a search of which a part does not come: no word that there is nothing to find", async ({ page }) => {
    const broken = await breakFiles(page, "**/zoek.json", failing(503));
    await page.goto("/zoeken/");
    const box = page.getByRole("searchbox");
    await box.fill("zorgplicht");
    await expect(page.getByRole("status")).toContainText("De zoeklijst kan nu niet geladen worden.");
    expectEnough(broken.times(), 1);
    await broken.mend();
    await box.press("Enter");
    await expect(page.getByRole("status")).toHaveText(/^\d+ plekken gevonden/u);
  });

  test("the pieces of a leesmap", async ({ page }) => {
    const broken = await breakFiles(page, /\/deel\/de-tlv--hoe-lang\//u, failing(503));
    await page.goto("/voor-scholen/leesmap/#stukken=de-tlv--hoe-lang.zorgplicht--bestaat-niet");
    await expect(page.getByText("Een deel van de stukken kan nu niet geladen worden.")).toBeVisible();
    // One is gone for good, one is not.
    await expect(page.getByText("Een stuk bestaat niet meer.")).toBeVisible();
    expectEnough(broken.times(), 1);
    await broken.mend();
    await page.getByRole("button", { name: "Probeer het nog eens" }).click();
    await expect(page.locator("article.leesmap-piece")).toHaveCount(1);
    await expect(page.getByText("kan nu niet geladen worden")).toHaveCount(0);
  });

  test("the list of pieces", async ({ page }) => {
    const broken = await breakFiles(page, "**/zoek.json");
    await page.goto("/voor-scholen/");
    await expectIslandsAlive(page, "/voor-scholen/");
    const box = page.getByRole("searchbox");
    await box.fill("zorgplicht");
    await expect(page.getByText("De lijst kan nu niet geladen worden.")).toBeVisible();
    expectEnough(broken.times(), 1);
    await broken.mend();
    await box.fill("zorgplichtt");
    await box.fill("zorgplicht");
    await expect(page.getByText(/^\d+ stukken gevonden/u)).toBeVisible();
  });

  test("what is saved", async ({ page }) => {
    const broken = await breakFiles(page, part("keep"));
    await page.goto("/zonder-verbinding/");
    await expect(page.getByText("Wat bewaard is, kan nu niet geladen worden. Herlaad de pagina")).toBeVisible();
    expectEnough(broken.times(), 2);
    await broken.mend();
    await expect(page.getByText(/^Er is nu niets bewaard/u)).toBeVisible();
  });
});
