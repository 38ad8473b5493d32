import { readFileSync } from "node:fs";
import { expect, type Locator, type Page, test } from "@playwright/test";
import ICAL from "ical.js";
import { nodeAddress } from "@/lib/addresses/address-of";
import { countableDeadline } from "@/lib/dates/calculation";
import { nodeOf } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import { deadlines } from "@/lib/registers/deadlines";
import { expectEnough } from "./published-pages";

const today = new Date("2026-11-24T09:00:00+01:00");

/** The first deadline of a page is in view, others are folded. */
async function openFolded(page: Page): Promise<void> {
  await page.locator("section[aria-labelledby^=termijn-] > details").evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });
}

/** The card of one deadline on a page. */
async function openCard(page: Page, node: Parameters<typeof nodeAddress>[0], what: RegExp): Promise<Locator> {
  await page.clock.setFixedTime(today);
  await page.goto(nodeAddress(node));
  await openFolded(page);
  const card = page.locator("section[aria-labelledby^=termijn-] .panel").filter({ hasText: what });
  await expect(card.getByRole("button", { name: "Reken uit" })).toBeVisible();
  return card;
}

const day = (card: Locator) => card.locator("input[type=date]");
const result = (card: Locator) => card.locator(".outcome");

async function count(card: Locator, picked: string) {
  await day(card).fill(picked);
  await card.getByRole("button", { name: "Reken uit" }).click();
}

const objection = /^Bezwaar maken tegen het besluit over de TLV/u;

for (const [name, picked, expected] of [
  ["over een maand", "2026-11-02", "Uiterlijk maandag 14 december 2026."],
  ["over een jaar heen, op Nieuwjaarsdag", "2026-11-20", "Uiterlijk maandag 4 januari 2027."],
  ["in een schrikkeljaar", "2028-01-18", "Uiterlijk dinsdag 29 februari 2028."],
  ["over een schrikkeldag heen", "2028-02-29", "Uiterlijk dinsdag 11 april 2028."],
  ["over Pasen", "2027-02-12", "Uiterlijk dinsdag 30 maart 2027."],
] as const) {
  test(`the last day in words, ${name}`, async ({ page }) => {
    const card = await openCard(page, "tlv-controleren", objection);
    await count(card, picked);
    await expect(result(card)).toContainText(expected);
  });
}

test("says why a day moved, the safe day, and where to go the day after", async ({ page }) => {
  const card = await openCard(page, "tlv-controleren", objection);
  await count(card, "2026-11-20");
  await expect(result(card)).toContainText("Eigenlijk eindigt de termijn op vrijdag 1 januari 2027. Dat is Nieuwjaarsdag.");
  await expect(result(card)).toContainText("Zorg dat het vóór vrijdag 1 januari 2027 klaar is.");
  await expect(result(card)).toContainText("Is het dinsdag 5 januari 2027 of later? Dan is de laatste dag voorbij.");
  await result(card).getByRole("link").click();
  await expect(page).toHaveURL(/\/wat-nu\/bezwaar-is-te-laat\//u);
});

test("the longer term, and a term that stood still", async ({ page }) => {
  const card = await openCard(page, "school-beslist", /^Besluit over de aanmelding/u);
  await count(card, "2027-03-01");
  await expect(result(card)).toContainText("Uiterlijk maandag 12 april 2027.");
  await expect(result(card)).toContainText("uiterlijk maandag 10 mei 2027.");
  // Ticking it asks for days, and the answer waits for them; every day that is typed counts again, without a press.
  await card.getByRole("checkbox").check();
  await expect(result(card)).toBeEmpty();
  const paused = card.getByRole("textbox", { name: "Hoeveel dagen stond de termijn stil?" });
  await paused.fill("7");
  await expect(result(card)).toContainText("Uiterlijk maandag 19 april 2027.");
  await paused.fill("14");
  await expect(result(card)).toContainText("Uiterlijk maandag 26 april 2027.");
  await card.getByRole("checkbox").uncheck();
  await expect(result(card)).toContainText("Uiterlijk maandag 12 april 2027.");
  await card.getByRole("checkbox").check();
  await card.getByRole("textbox", { name: "Hoeveel dagen stond de termijn stil?" }).fill("een week");
  await card.getByRole("button", { name: "Reken uit" }).click();
  await expect(result(card)).toContainText("Schrijf een heel aantal dagen, bijvoorbeeld 14. Weet je het niet? Vraag het na.");
});

test("an empty, old or far day gets a kind sentence, and the field says that it is wrong", async ({ page }) => {
  const card = await openCard(page, "tlv-controleren", objection);
  await card.getByRole("button", { name: "Reken uit" }).click();
  await expect(result(card)).toHaveText("Let op. Vul de hele datum in: dag, maand en jaar.");
  await expect(day(card)).toHaveAttribute("aria-invalid", "true");
  await count(card, "1926-11-02");
  await expect(result(card)).toContainText("Die dag is lang geleden. Klopt het jaar?");
  await count(card, "2036-11-02");
  await expect(result(card)).toContainText("Die dag is nog ver weg. Klopt het jaar?");
  await count(card, "2026-11-02");
  await expect(day(card)).not.toHaveAttribute("aria-invalid", "true");
});

test("all fields stand before the answer", async ({ page }) => {
  const card = await openCard(page, "school-beslist", /^Besluit over de aanmelding/u);
  await card.getByRole("checkbox").check();
  await count(card, "2027-03-01");
  const tops = await card
    .locator("input, button[type=submit], .outcome")
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  expect(tops.length).toBe(5);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test("a reload, a bookmark and a print show the parent's own day, and no example beside it", async ({ page, context }) => {
  const card = await openCard(page, "school-beslist", /^Besluit over de aanmelding/u);
  await card.getByText("Hoe dit telt").click();
  await expect(card.getByText(/^Voorbeeld: /u)).toBeVisible();
  await count(card, "2027-03-01");
  await card.getByRole("checkbox").check();
  await card.getByRole("textbox", { name: "Hoeveel dagen stond de termijn stil?" }).fill("7");
  await expect(page).toHaveURL(/dagen=beslissing-aanmelding\*2027-03-01\*7/u);
  await page.reload();
  await expect(result(card)).toContainText("Uiterlijk maandag 19 april 2027.");
  const again = await context.newPage();
  await again.clock.setFixedTime(today);
  await again.goto(page.url());
  const bookmarked = again.locator("section[aria-labelledby^=termijn-] .panel").filter({ hasText: /^Besluit over de aanmelding/u });
  await expect(bookmarked.locator("input[type=date]")).toHaveValue("2027-03-01");
  await expect(bookmarked.getByRole("checkbox")).toBeChecked();
  await expect(bookmarked.locator(".outcome")).toContainText("Uiterlijk maandag 19 april 2027.");
  await again.emulateMedia({ media: "print" });
  await expect(bookmarked.getByText(/^Voorbeeld: /u)).toBeHidden();
  await expect(bookmarked.locator(".outcome")).toBeVisible();
  await expect(bookmarked.locator("input[type=date]")).toBeVisible();
});

test("another day is counted at once, and a day long gone is called gone", async ({ page }) => {
  const card = await openCard(page, "tlv-controleren", objection);
  await count(card, "2026-11-20");
  await expect(result(card)).toContainText("Uiterlijk maandag 4 januari 2027.");
  await day(card).fill("");
  await expect(result(card)).toBeEmpty();
  await day(card).fill("2026-06-01");
  await expect(result(card)).toContainText("De laatste dag was maandag 13 juli 2026.");
  await expect(result(card)).toContainText("Had je een goede reden?");
  await expect(result(card)).toContainText("Die dag is voorbij.");
  await expect(result(card)).not.toContainText("dus te laat");
  await expect(card.getByRole("button", { name: "Zet in mijn agenda" })).toHaveCount(0);
});

test("a mistake puts the keyboard back in the field", async ({ page }) => {
  const card = await openCard(page, "tlv-controleren", objection);
  await card.getByRole("button", { name: "Reken uit" }).click();
  await expect(day(card)).toBeFocused();
});

test("the way on after the last day keeps the answers so far, and only the right term leads there", async ({ page }) => {
  await page.clock.setFixedTime(today);
  await page.goto(`${nodeAddress("geschil-over-de-weigering")}#via=waarom-weigert-de-school`);
  await openFolded(page);
  const cardOf = (id: string) => page.locator("section[aria-labelledby^=termijn-] .panel", { has: page.locator(`#termijn-${id}`) });
  await expect(page.locator("main a.answer[href*='#via=']").first()).toBeVisible();
  const own = cardOf("geschil-indienen");
  await count(own, "2026-06-01");
  await expect(result(own)).toContainText("regel van de commissie zelf");
  await expect(result(own).getByRole("link")).toHaveAttribute("href", /\/bezwaar-school-te-laat\/#via=/u);
  const other = cardOf("geschil-oordeel");
  await count(other, "2026-06-01");
  await expect(result(other).getByRole("link")).toHaveAttribute("href", /\/juridische-hulp\/#via=/u);
});

test("by keyboard alone: pick, count with Enter, and the outcome is announced", async ({ page }) => {
  const card = await openCard(page, "tlv-controleren", objection);
  await day(card).focus();
  // A day that is the same in every order: the field follows the language of the browser, not that of the page.
  // As fast as a person types: the counting is fetched on the first key.
  await page.keyboard.type("11112026", { delay: 120 });
  await page.keyboard.press("Enter");
  await expect(result(card)).toContainText("Uiterlijk woensdag 23 december 2026.");
  await expect(result(card)).toHaveAttribute("role", "status");
});

test("a calendar file that another program reads; the same day replaces itself, another day stands beside it", async ({ page }) => {
  const card = await openCard(page, "tlv-controleren", objection);
  const save = async () => {
    const download = page.waitForEvent("download");
    await card.getByRole("button", { name: "Zet in mijn agenda" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^bezwaar-tlv-\d{4}-\d{2}-\d{2}\.ics$/u);
    const event = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), "utf8"))).getFirstSubcomponent("vevent");
    if (!event) throw new Error("geen gebeurtenis");
    return new ICAL.Event(event);
  };
  await count(card, "2026-11-20");
  const first = await save();
  expect(first.startDate.toString()).toBe("2027-01-04");
  expect(first.startDate.isDate).toBe(true);
  expect(first.summary).toBe("Laatste dag: bezwaar maken tegen het besluit over de TLV");
  // The day that was picked, and the advice to be earlier, stand in the file too.
  expect(first.description).toContain("De dag waarop het verband het besluit verstuurt of geeft: vrijdag 20 november 2026.");
  expect(first.description).toContain("Zorg dat het vóór vrijdag 1 januari 2027 klaar is.");
  await page.clock.setFixedTime(new Date(today.getTime() + 120_000));
  await page.reload();
  const again = await save();
  expect(again.uid).toBe(first.uid);
  expect(again.sequence).toBeGreaterThan(first.sequence);
  await count(card, "2026-11-02");
  const other = await save();
  expect(other.startDate.toString()).toBe("2026-12-14");
  expect(other.uid).not.toBe(first.uid);
});

test("on every step and outcome a day long gone leads on, and never blames the parent for another", async ({ page }) => {
  await page.clock.setFixedTime(today);
  const timed = nodeIds.flatMap((id) => {
    const node = nodeOf(id);
    const own = node.kind === "question" ? [] : (node.deadlines ?? []);
    const last = own.filter((deadline) => countableDeadline(deadline)?.calculation.result === "uiterlijk");
    return last.length > 0 ? [{ id, last }] : [];
  });
  expect(timed.length).toBeGreaterThan(40);
  for (const { id, last } of timed) {
    // The day stands in the address, as in a bookmark.
    await page.goto(`${nodeAddress(id)}#dagen=${last.map((deadline) => `${deadline}*2025-01-06`).join(".")}`);
    for (const deadline of last) {
      const outcome = page.locator(`#uitkomst-${deadline}`);
      await expect(outcome, `${id}: ${deadline}`).toContainText("De laatste dag was");
      await expect(outcome, `${id}: ${deadline}`).toContainText(/Ga dan naar ‘|Op deze pagina staat/u);
      if (deadlines[deadline].actor === "ouders") await expect(outcome, `${id}: ${deadline}`).not.toContainText("te laat, en niet jij");
      else await expect(outcome, `${id}: ${deadline}`).toContainText("te laat, en niet jij");
    }
  }
});

test("what a parent picks reaches no server", async ({ page, baseURL }) => {
  const requests: string[] = [];
  page.context().on("request", (request) => requests.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`));
  const card = await openCard(page, "tlv-controleren", objection);
  await count(card, "2026-11-20");
  const download = page.waitForEvent("download");
  await card.getByRole("button", { name: "Zet in mijn agenda" }).click();
  await download;
  expectEnough(requests, 2);
  expect(requests.filter((request) => /2026|11-20|nov/u.test(request))).toEqual([]);
  // The calendar file itself is made in the browser: a blob is not a request to anyone.
  expect(requests.filter((request) => !request.includes(`${baseURL}/`) && !request.includes("blob:"))).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the rule and an example stand there, and no field that does nothing", async ({ page }) => {
    await page.goto(nodeAddress("tlv-controleren"));
    const card = page.locator("section[aria-labelledby^=termijn-] .panel").first();
    await expect(card).toContainText("6 weken");
    await expect(card).toContainText(/Voorbeeld: de dag waarop .+ is maandag \d+ \w+ \d{4}\. Dan is .* de laatste dag\./u);
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.locator("input:visible")).toHaveCount(0);
  });
});
