import { expect, test } from "@playwright/test";
import { answers, sentence, stepAddress } from "./step-with-sentence";

test("a page of the guide on paper: the sentence, the term, the answers and the sources", async ({ page }) => {
  await page.goto(stepAddress);
  const header = page.getByRole("navigation", { name: "Hoofdmenu" });
  const footer = page.getByRole("contentinfo");
  const button = page.getByRole("button", { name: "Kopieer deze zin" });
  const source = page.locator("details:not([open]) a[href^='http']").first();
  const isSeen = () =>
    source.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }) && link.getBoundingClientRect().height > 0);
  const onScreenOnly = [header, footer, button, page.getByRole("link", { name: "Opnieuw beginnen" })];

  for (const element of onScreenOnly) await expect(element).toBeVisible();
  expect(await isSeen(), "the sources are folded on a screen").toBe(false);

  await page.emulateMedia({ media: "print" });
  for (const element of onScreenOnly) await expect(element).toBeHidden();
  expect(await isSeen(), "the sources are open on paper").toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("blockquote")).toHaveText(sentence);
  await expect(page.locator("blockquote")).toBeVisible();
  const term = page.locator("section", { has: page.getByRole("heading", { name: /^(Hoe lang mag dit duren\?|Let op de tijd)$/u }) });
  await expect(term.getByText("Hoe lang", { exact: true }).first()).toBeVisible();
  await expect(term.getByText(/\d+ weken/u).first()).toBeVisible();
  expect(answers).toHaveLength(3);
  for (const label of answers) await expect(page.getByRole("link", { name: label, exact: true })).toBeVisible();
});

test("a date field on paper only with its outcome", async ({ page }) => {
  await page.goto(stepAddress);
  const form = page.locator(".date-form").first();
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
