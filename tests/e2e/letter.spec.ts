import { expect, type Page, test } from "@playwright/test";
import { letterAddress } from "@/lib/addresses/address-of";
import { letterPhrases, termsWithoutPhrase } from "@/lib/registers/term-list";
import { termOf } from "@/lib/registers/term-words";
import { expectAccessible } from "./axe";
import { expectEnough, expectIslandsAlive } from "./published-pages";

const shown = (page: Page) => page.locator("[data-letter]:visible");

async function explain(page: Page, text: string) {
  await page.getByLabel("Wat staat er in jouw brief?").fill(text);
  await page.getByRole("button", { name: "Leg uit" }).click();
}

test("a sentence of a letter shows what it says and what to do, and nothing typed leaves the page", async ({ page }) => {
  const asked: string[] = [];
  await page.goto(letterAddress);
  await expectIslandsAlive(page, letterAddress);
  page.on("request", (request) => asked.push(request.url()));
  expectEnough(await page.locator("[data-letter]").count(), 100);
  await expect(shown(page)).toHaveCount(0);

  await explain(page, "Het bestuur is voornemens uw zoon van school te verwijderen.");
  await expect(page.getByRole("status")).toContainText("hieronder");
  await expect(shown(page).first()).toContainText("Dit is een plan en nog geen besluit");
  expect(await shown(page).count()).toBeLessThan(5);
  await expectAccessible(page);

  // A word that no quoted sentence has stands behind a fold: it opens.
  const [bare] = termsWithoutPhrase();
  if (!bare) throw new Error("Every term has a sentence: ask for another word here.");
  await explain(page, `Wij denken aan ${termOf(bare).word}.`);
  await expect(shown(page).filter({ hasText: termOf(bare).explanation })).toBeVisible();

  await explain(page, "De fietsenstalling is dicht.");
  await expect(page.getByRole("status")).toContainText("kennen wij niet");
  await expect(shown(page)).toHaveCount(0);
  await expect(page.locator("[data-letters]:visible")).toHaveCount(await page.locator("[data-letters]").count());
  await page.getByRole("link", { name: "Zoek dit in de hele site" }).click();
  await expect(page.getByRole("searchbox")).toHaveValue("De fietsenstalling is dicht.");
  expect(asked.filter((url) => /fiets|voornemens/u.test(decodeURIComponent(url.split("#")[0] ?? "")))).toEqual([]);
});

test("begin again shows everything and puts the keyboard in the field", async ({ page }) => {
  await page.goto(letterAddress);
  await expectIslandsAlive(page, letterAddress);
  const groups = await page.locator("[data-letters]:visible").count();
  await explain(page, "handelingsverlegen");
  await expect(page.locator("[data-letters]:visible")).toHaveCount(1);
  await page.getByRole("button", { name: "Begin opnieuw" }).click();
  await expect(page.locator("[data-letters]:visible")).toHaveCount(groups);
  await expect(page.locator("[data-letter][hidden]")).toHaveCount(0);
  await expect(page.getByLabel("Wat staat er in jouw brief?")).toBeFocused();
  await expect(page.getByLabel("Wat staat er in jouw brief?")).toHaveValue("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("each sentence stands there with what to do, and no field that does nothing", async ({ page }) => {
    await page.goto(letterAddress);
    await expect(page.getByLabel("Wat staat er in jouw brief?")).toBeHidden();
    for (const fold of await page.locator("[data-letters] summary").all()) await fold.click();
    await expect(shown(page)).toHaveCount(letterPhrases().length + termsWithoutPhrase().length);
    await expect(page.locator("[data-letter]:visible strong", { hasText: "Dus:" })).toHaveCount(await shown(page).count());
  });
});
