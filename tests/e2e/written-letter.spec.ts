import { readFileSync } from "node:fs";
import { inflateRawSync } from "node:zlib";
import { expect, type Page, test } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { lettersAddress, writtenLetterAddress } from "@/lib/addresses/address-of";
import { cleanTyped } from "@/lib/letters/clean";
import { letterSlugs } from "@/lib/letters/letters";
import { expectAccessible } from "./axe";
import { brokenWords, phoneWidths } from "./broken-words";
import { expectEnough, expectIslandsAlive } from "./published-pages";
import { inPlace, sideways } from "./sideways";

const address = writtenLetterAddress("bezwaar-tegen-een-tlv");
const paper = (page: Page) => page.getByRole("region", { name: "De brief", exact: true });
const hostile = `<b onclick="x">'"&amp;</b> \u202Eomgekeerd\u202C 👩‍👧 مرحبا`;

async function open(page: Page) {
  await page.addInitScript(() => {
    window.open = (url) => {
      (window as unknown as { opened: string }).opened = String(url);
      return null;
    };
  });
  await page.goto(address);
  await expectIslandsAlive(page, address);
}

async function fillIn(page: Page, explanation: string) {
  await page.getByRole("radio", { name: "De TLV is geweigerd" }).check();
  await page.getByRole("checkbox").first().check();
  await page.getByLabel("Voornaam en achternaam van je kind").fill("Noor Bakkali");
  await page.getByLabel("Jouw naam", { exact: true }).fill("Samira Bakkali");
  await page.getByLabel("Je eigen uitleg").fill(explanation);
}

/** The text of a Word file: what stands in its document, without tags. */
function textOfWord(path: string): string {
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length - 4; at++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) continue;
    const [method, size, nameSize] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameSize);
    if (name !== "word/document.xml") continue;
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    const xml = (method === 8 ? inflateRawSync(packed) : packed).toString("utf8");
    const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
    return xml.replace(/<[^>]+>/gu, "").replace(/&(amp|lt|gt|quot|apos);/gu, (_, entity: string) => entities[entity] ?? "");
  }
  throw new Error("This is no Word file.");
}

test("a letter is filled in, reads live, is copied, mailed and saved, and nothing leaves the page", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await fillIn(page, hostile);
  const said = cleanTyped(hostile);
  await expect(paper(page)).toContainText("Bezwaar tegen het besluit over de toelaatbaarheidsverklaring van Noor Bakkali");
  await expect(paper(page)).toContainText(said);
  await expect(paper(page).getByText("U hebt geen toelaatbaarheidsverklaring gegeven.")).toBeVisible();
  expect(await paper(page).locator("b").count()).toBe(0);

  await page.getByRole("button", { name: "Kopieer de brief" }).click();
  await expect(page.getByRole("status").last()).toContainText("Gekopieerd");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(said);
  expect(copied).toContain("Met vriendelijke groet,\n\n\nSamira Bakkali");

  await page.getByRole("button", { name: "Zet in een mail" }).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { opened?: string }).opened ?? ""))
    .toMatch(/^mailto:\?subject=Bezwaar/u);

  for (const [button, type] of [
    ["Bewaar als tekst", "txt"],
    ["Bewaar voor Word", "docx"],
  ] as const) {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: button }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`bezwaar-tegen-een-tlv.${type}`);
    const text = type === "txt" ? readFileSync(await file.path(), "utf8") : textOfWord(await file.path());
    expect(text).toContain(said);
    expect(text).toContain("Samira Bakkali");
    expect(text).toContain("U hebt geen toelaatbaarheidsverklaring gegeven.");
  }
  expectEnough(asked, 2);
  expect(asked.filter((url) => !url.startsWith(`${baseURL}/eilanden-`) && !url.startsWith("blob:"))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

test("the last day is counted from the day of the decision, and after it the page says what is still possible", async ({ page }) => {
  await open(page);
  const day = page.getByLabel("Datum van het besluit");
  const isoDay = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  await day.fill(isoDay(7));
  await expect(page.getByText(/^Uiterlijk /u)).toBeVisible();
  await expect(page.getByText(/of later\? Dan is de laatste dag voorbij\. Kijk wat nog kan:/u)).toBeVisible();
  await day.fill(isoDay(100));
  await expect(page.getByText(/^Die dag is voorbij\. Kijk wat nog kan:/u)).toBeVisible();
  await expect(page.getByRole("link", { name: "De termijn voor bezwaar is voorbij" })).toBeVisible();
});

test("a last day is counted only where the law names one: not for a suspension at a school that is not public", async ({ page }) => {
  await page.goto(writtenLetterAddress("bezwaar-tegen-schorsing"));
  await page.getByLabel("Datum van het besluit").fill(new Date(Date.now() - 604_800_000).toISOString().slice(0, 10));
  const last = page.getByText(/^Uiterlijk /u);
  await page.locator("input[value=openbaar]").check();
  await expect(last).toBeVisible();
  await page.locator("input[value=bijzonder]").check();
  await expect(last).toHaveCount(0);
});

test("what is known is filled in: the verband that was looked up and the day that was picked, and the way back keeps both", async ({
  page,
}) => {
  const day = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
  await page.goto(`/wat-nu/bezwaar-tegen-tlv/#regio=po2601&dagen=bezwaar-tlv*${day}`);
  await expect(page.getByRole("link", { name: "Brief: Bezwaar maken tegen een TLV-besluit" })).toHaveAttribute("href", /regio=po2601/u);
  await page.getByRole("link", { name: "Brief: Bezwaar maken tegen een TLV-besluit" }).click();
  await expect(paper(page)).toContainText("Samenwerkingsverband Utrecht PO");
  await expect(page.getByLabel("Datum van het besluit")).toHaveValue(day);
  await page.getByRole("link", { name: /^In de gids/u }).click();
  await expect(page).toHaveURL(/\/wat-nu\/bezwaar-tegen-tlv\/#regio=po2601&dagen=bezwaar-tlv/u);

  await page.goto(`${address}#regio=po2601.vo2601`);
  await page.getByRole("button", { name: "Vul in: Sterk VO" }).click();
  await expect(paper(page)).toContainText("Sterk VO");
});

test("twenty thousand characters come out whole, and a mail says where it was cut", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  const long = "Ik schrijf veel. ".repeat(1_200).trim();
  await fillIn(page, long);
  await page.getByRole("button", { name: "Kopieer de brief" }).click();
  await expect(page.getByRole("status").last()).toContainText("Gekopieerd");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(long);
  await page.getByRole("button", { name: "Zet in een mail" }).click();
  await expect(page.getByRole("status").last()).toContainText("te lang voor een mail");
});

test("a filled letter is accessible, fits a narrow screen, and needs the keyboard alone", async ({ page }) => {
  await open(page);
  await page.getByRole("radio").first().focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("radio").first()).toBeChecked();
  await fillIn(page, "Onafgebrokenwoord".repeat(20));
  await expectAccessible(page);
  for (const width of phoneWidths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page)).toEqual(inPlace);
  }
  await page.getByLabel("Je eigen uitleg").fill("Zij leert wel, als er rust is.");
  expect((await brokenWords(page)).broken).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the letter stands there with lines to write on, and no dead field", async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText("Hierbij maak ik bezwaar")).toBeVisible();
    expectEnough(await page.getByRole("img", { name: "nog in te vullen" }).count(), 8);
    await expect(page.locator("main input:visible, main textarea:visible, main button:visible")).toHaveCount(0);
  });
});

test("every letter prints on two sheets at most, as a letter alone", async ({ page }) => {
  expectEnough(letterSlugs, 40);
  for (const slug of letterSlugs) {
    await page.goto(writtenLetterAddress(slug));
    await page.emulateMedia({ media: "print" });
    const { numPages } = await getDocumentProxy(
      new Uint8Array(await page.pdf({ format: "A4", margin: { top: "15mm", right: "15mm", bottom: "15mm", left: "20mm" } })),
    );
    expect.soft(numPages, slug).toBeLessThanOrEqual(2);
    expect
      .soft(await page.locator("header, footer, h1, form").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length), slug)
      .toBe(0);
    await page.emulateMedia({ media: null });
  }
});

test("the list leads to every letter, and a step and an answer lead to theirs and back", async ({ page }) => {
  await page.goto(lettersAddress);
  const links = await page.locator("main a[href^='/brief/']").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links.sort()).toEqual(letterSlugs.map(writtenLetterAddress).sort());
  await page.goto("/wat-nu/bezwaar-tegen-tlv/");
  await page.getByRole("link", { name: "Brief: Bezwaar maken tegen een TLV-besluit" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/TLV/u);
  await page.getByRole("link", { name: /^In de gids/u }).click();
  await expect(page).toHaveURL(/\/wat-nu\/bezwaar-tegen-tlv\//u);
});
