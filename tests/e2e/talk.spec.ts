import { expect, test } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { talkAddress, talksAddress } from "@/lib/addresses/address-of";
import { talkSlugs } from "@/lib/talks/talks";
import { expectAccessible } from "./axe";
import { expectEnough, expectIslandsAlive } from "./published-pages";

const address = talkAddress("opp-gesprek");

test("a sheet is filled in and copied, and nothing leaves the page", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(address);
  await expectIslandsAlive(page, address);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const copy = page.getByRole("button", { name: "Kopieer wat je invulde" });
  await copy.click();
  await expect(page.getByText("Er is nog niets ingevuld.")).toBeVisible();
  await page.locator("#vraag-0").fill("Juf Sanne, elke maandag");
  await page.locator("#a-what").fill("<b>Rust</b> op de gang");
  await copy.click();
  await expect(page.getByText(/^Gekopieerd\./u)).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Juf Sanne, elke maandag");
  expect(copied).toContain("Wat: <b>Rust</b> op de gang");
  expect(asked).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".talk-room").first()).toHaveText("Juf Sanne, elke maandag");
  await expect(page.locator(".talk-table td").first()).toHaveText("<b>Rust</b> op de gang");
});

test("every sheet prints on two sheets of paper, with room to write", async ({ page }) => {
  expectEnough(talkSlugs, 13);
  for (const slug of talkSlugs) {
    await page.goto(talkAddress(slug));
    const { numPages } = await getDocumentProxy(
      new Uint8Array(await page.pdf({ format: "A4", margin: { top: "12mm", right: "15mm", bottom: "12mm", left: "15mm" } })),
    );
    expect.soft(numPages, slug).toBe(2);
  }
});

test("the list leads to every sheet, and a step leads to its own and back", async ({ page }) => {
  await page.goto(talksAddress);
  const links = await page.locator("main a[href^='/gesprek/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.sort()).toEqual(talkSlugs.map(talkAddress).sort());
  await page.goto("/wat-nu/gesprek-over-het-opp/");
  await page.getByRole("link", { name: "Neem mee: Het gesprek over het opp" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Het gesprek over het opp");
  await page.getByRole("link", { name: /^In de gids/u }).click();
  await expect(page).toHaveURL(/\/wat-nu\/opp-opstellen\//u);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the questions stand there, with no dead field", async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(".talk-questions > li")).toHaveCount(5);
    await expect(page.locator("main input:visible, main textarea:visible, main button:visible")).toHaveCount(0);
  });
});
