import { expect, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { openFold } from "./open-fold";
import { expectIslandsAlive } from "./published-pages";
import { answers, sentence, stepAddress } from "./step-with-sentence";
import { walk, wayToOutcome } from "./way-to-outcome";

test("a page of the guide on paper: the sentence, the term, the answers and the sources", async ({ page }) => {
  await page.goto(stepAddress);
  const header = page.getByRole("navigation", { name: "Hoofdmenu" });
  const footer = page.getByRole("contentinfo");
  const button = page.getByRole("button", { name: "Kopieer deze zin" });
  const source = page.locator("details:not([open]) a[href^='http']").first();
  const isSeen = () =>
    source.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }) && link.getBoundingClientRect().height > 0);
  const onScreenOnly = [header, footer, button, page.getByRole("link", { name: "Begin opnieuw" })];

  for (const element of onScreenOnly) await expect(element).toBeVisible();
  expect(await isSeen(), "the sources are folded on a screen").toBe(false);

  await page.emulateMedia({ media: "print" });
  for (const element of onScreenOnly) await expect(element).toBeHidden();
  expect(await isSeen(), "the sources are open on paper").toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("blockquote")).toHaveText(sentence);
  await expect(page.locator("blockquote")).toBeVisible();
  const term = page.locator("section[aria-labelledby^=termijn-]");
  await expect(term.getByText("Wie", { exact: true }).first()).toBeVisible();
  await expect(term.getByText(/\d+ weken/u).first()).toBeVisible();
  expect(answers).toHaveLength(3);
  for (const label of answers) await expect(page.getByRole("link", { name: label, exact: true })).toBeVisible();
});

test("a date field on paper only with its outcome", async ({ page }) => {
  await page.goto(stepAddress);
  const form = page.locator("form[aria-labelledby^=termijn-]").first();
  await expect(form).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(form).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await form.locator("input[type=date]").fill(new Date().toISOString().slice(0, 10));
  await form.getByRole("button", { name: "Reken uit" }).click();
  await expect(form.locator(".outcome")).not.toBeEmpty();
  await page.emulateMedia({ media: "print" });
  await expect(form.locator(".outcome")).toBeVisible();
});

test("the PDF of a page of the guide holds the sources too", async ({ page }) => {
  await page.goto(stepAddress);
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/gu) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(1);
  expect(sheets.length, "sheets of A4").toBeLessThanOrEqual(5);
  // Links stand in a PDF as plain text, and only those that were drawn.
  expect(pdf).toContain("https://wetten.overheid.nl/");
  expect(pdf).toContain("/wat-nu/hoe-staat-de-aanvraag/");
  expect(pdf, "the footer is not printed").not.toContain("/toegankelijkheid/");
});

test("an outcome on paper carries the answers so far and the day that was picked; the link to send does not", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.setFixedTime(new Date(2026, 10, 25, 12));
  await page.goto(nodeAddress("tlv-controleren"));
  await expectIslandsAlive(page, "tlv-controleren");
  const form = page.locator("form[aria-labelledby^=termijn-]").first();
  await form.locator("input[type=date]").fill("2026-11-20");
  await form.getByRole("button", { name: "Reken uit" }).click();
  await expect(form.locator(".outcome")).toContainText("Uiterlijk maandag 4 januari 2027.");
  const way = wayToOutcome("tlv-controleren");
  await walk(page, way);
  await expect(page.locator("details.trail summary")).toHaveText(`Jouw antwoorden tot nu toe (${way.length + 1})`);

  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text } = await extractText(document, { mergePages: true });
  const plain = (words: string) => words.replace(/[^\p{L}\d]/gu, "");
  expect(plain(text)).toContain(plain("Uiterlijk maandag 4 januari 2027. Jij koos: vrijdag 20 november 2026."));
  expect(plain(text)).toContain(plain(titleOf(nodeOf("tlv-controleren"))));

  await openFold(page.locator("details.trail"));
  await page.getByRole("button", { name: "Kopieer link met antwoorden" }).click();
  await expect(page.getByRole("status").filter({ hasText: "gekopieerd" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(page.url()).toContain("dagen=bezwaar-tlv*2026-11-20");
  expect(copied).toBe(page.url().replace(/&dagen=.*$/u, ""));

  await page.goto(page.url().replace("2026-11-20", "2026-13-77"));
  await page.reload();
  await expect(page.getByText("Eén antwoord past niet meer en is weggelaten.")).toBeVisible();
});
