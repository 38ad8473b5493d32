import { readFileSync, writeFileSync } from "node:fs";
import { type BrowserContext, type Download, expect, type Page, test } from "@playwright/test";
import { getDocumentProxy } from "unpdf";
import { folderAddress, nodeAddress, talkAddress, writtenLetterAddress } from "@/lib/addresses/address-of";
import { expectAccessible } from "./axe";
import { phoneWidths } from "./broken-words";
import { familyFolder, keepOnDevice } from "./kept-folder";
import { expectIslandsAlive } from "./published-pages";
import { inPlace, sideways } from "./sideways";

const status = (page: Page) => page.getByRole("main").getByRole("status");
const lines = (page: Page) => page.locator(".folder-line > li");
const hostile = `<b onclick="x">'"&amp;</b> \u202Eomgekeerd\u202C 👩‍👧 مرحبا`;

async function open(page: Page, address = folderAddress): Promise<void> {
  await page.goto(address);
  await expectIslandsAlive(page, address);
}

async function turnOn(page: Page): Promise<void> {
  await open(page);
  await page.getByRole("button", { name: "Zet mijn map aan" }).click();
  await expect(status(page)).toContainText("Je map staat aan, alleen in deze browser.");
}

async function write(page: Page, title: string, said = ""): Promise<void> {
  await page.getByLabel("Waar gaat het over?").fill(title);
  await page.getByLabel("Wat is er gezegd of beloofd?").fill(said);
  await page.getByRole("button", { name: "Zet in mijn map" }).click();
  await expect(status(page)).toHaveText("Het staat in je map.");
}

const keptByBrowser = (page: Page) =>
  page.evaluate(async () => [
    (await indexedDB.databases()).map(({ name }) => name),
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);

test("it is off until a parent turns it on, and then keeps what they write, on the device alone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await open(page);
  expect(await keptByBrowser(page)).toEqual([[], 0, 0, ""]);
  await expect(page.getByLabel("Waar gaat het over?")).toHaveCount(0);
  await turnOn(page);
  asked.length = 0;
  await write(page, hostile, `${hostile}\nZij belt morgen.`);
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page).first()).toContainText(hostile);
  await expect(page.getByRole("heading", { level: 2, name: "Mijn kind" })).toBeVisible();
  expect(asked).toEqual([]);
  await page.reload();
  await expect(lines(page).first()).toContainText("Zij belt morgen.");
  expect(asked.filter((request) => !/^GET \/[\w./-]*$/u.test(request))).toEqual([]);
});

test("what is written is changed, thrown away and put back", async ({ page }) => {
  await turnOn(page);
  await page.getByRole("button", { name: "Zet in mijn map" }).click();
  await expect(status(page)).toHaveText("Vul in waar het over gaat.");
  await expect(page.getByLabel("Waar gaat het over?")).toBeFocused();
  await write(page, "Gesprek met de mentor");
  await page.getByRole("button", { name: /^Verander\s?: Gesprek met de mentor$/u }).click();
  await expect(page.getByRole("combobox", { name: "Wat is het?" })).toBeFocused();
  await page.getByLabel("Waar gaat het over?").fill("Gesprek met de ib'er");
  await page.getByLabel("Over welk kind?").fill("Noor");
  await page.getByRole("button", { name: "Bewaar", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Noor" })).toBeVisible();
  await expect(lines(page)).toHaveCount(1);
  await page.getByRole("button", { name: /^Gooi weg\s?: Gesprek met de ib'er$/u }).click();
  await expect(lines(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Zet terug" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("Het staat er weer.");
  await expect(lines(page)).toHaveCount(1);
});

test("from a step it takes its name and the day that was picked, and the day is counted and goes into a calendar", async ({ page }) => {
  await turnOn(page);
  await open(page, nodeAddress("bezwaar-tegen-tlv"));
  await page
    .locator("input[type=date]")
    .first()
    .fill(new Date(Date.now() - 604_800_000).toISOString().slice(0, 10));
  await expect(page.locator(".own-day").first()).toBeVisible();
  const [last = ""] = await page.locator(".own-day").first().allTextContents();
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  await page.getByRole("link", { name: "Zet in mijn map" }).click();
  await expect(page.getByLabel("Waar gaat het over?")).toHaveValue(title);
  await page.getByRole("button", { name: "Zet deze dag in mijn map" }).first().click();
  await expect(status(page)).toHaveText("De dag staat in je map.");
  const ahead = page.getByRole("region", { name: "Wat eraan komt" });
  await expect(ahead).toContainText(last);
  const saving = page.waitForEvent("download");
  await ahead.getByRole("button", { name: "Zet alles in mijn agenda" }).click();
  const calendar = readFileSync(await pathOf(await saving), "utf8");
  expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
  expect(calendar).toContain("@passende-plek");
});

test("a letter and a sheet go into it from their own page, and say so when it is off", async ({ page }) => {
  await open(page, talkAddress("opp-gesprek"));
  await page.locator("#vraag-0").fill("Juf Sanne, elke maandag");
  await page.getByRole("button", { name: "Zet in mijn map" }).click();
  await expect(page.getByText(/^Je map staat nog uit\./u)).toBeVisible();
  expect(await keptByBrowser(page)).toEqual([[], 0, 0, ""]);
  await turnOn(page);
  await open(page, talkAddress("opp-gesprek"));
  await page.locator("#vraag-0").fill("Juf Sanne, elke maandag");
  await page.getByRole("button", { name: "Zet in mijn map" }).click();
  await expect(page.getByText(/^Het staat in je map/u)).toBeVisible();
  await open(page, writtenLetterAddress("om-een-gesprek-vragen"));
  await page.getByLabel("Jouw naam", { exact: true }).fill("Samira Bakkali");
  await page.getByRole("button", { name: "Zet in mijn map" }).click();
  await expect(page.getByText(/^Het staat in je map/u)).toBeVisible();
  await open(page);
  await expect(lines(page)).toHaveCount(2);
  await expect(lines(page).filter({ hasText: "Juf Sanne, elke maandag" })).toHaveCount(1);
  await expect(lines(page).filter({ hasText: "Samira Bakkali" })).toHaveCount(1);
});

test("a letter goes to the child that it names, and to the first where the folder knows no such name", async ({ page }) => {
  const one = familyFolder(1);
  await keepOnDevice(page, { ...one, children: [...one.children, { id: "kind-2", name: "Noor" }] });
  await open(page, writtenLetterAddress("om-een-gesprek-vragen"));
  const name = page.getByLabel("Voornaam en achternaam van je kind");
  for (const [typed, child] of [
    ["noor ", "Noor"],
    ["Iemand anders", "N."],
  ] as const) {
    await name.fill(typed);
    await page.getByRole("button", { name: "Zet in mijn map" }).click();
    await expect(page.getByText(`Het staat in je map, bij ${child}.`)).toBeVisible();
  }
});

test("a dossier of some months prints on two to six sheets, the oldest first, with each letter in full", async ({ page }) => {
  await keepOnDevice(page, familyFolder(15));
  await open(page);
  await page.getByRole("button", { name: /^Maak een dossier\s?: N\.$/u }).click();
  await expect(page.getByRole("button", { name: "Print het dossier" })).toBeFocused();
  await expect(page.locator(".dossier-table tbody tr")).toHaveCount(15);
  await expect(page.locator(".dossier-table tbody tr").first()).toContainText("maandag 1 januari 2024");
  await expect(page.locator(".dossier-letter")).toHaveCount(3);
  await expectAccessible(page);
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: "A4", margin: { top: "12mm", right: "15mm", bottom: "12mm", left: "15mm" } })),
  );
  expect(pdf.numPages).toBeGreaterThanOrEqual(2);
  expect(pdf.numPages).toBeLessThanOrEqual(6);
  await page.getByRole("button", { name: "Terug naar mijn map" }).click();
  await expect(lines(page)).toHaveCount(15);
});

test.describe("a file", () => {
  test("carries the folder to another device, with a passphrase when a parent wants one", async ({ page, browser }) => {
    await keepOnDevice(page, familyFolder(3));
    await open(page);
    const path = await saved(page, "een lange zin 123");
    expect(readFileSync(path, "utf8")).not.toContain("Gesprek");
    const other = await (await browser.newContext()).newPage();
    await turnOn(other);
    await write(other, "Wat hier al stond");
    await readInto(other, path, "");
    await expect(status(other)).toContainText("Op dit bestand zit een wachtwoord.");
    await readInto(other, path, "verkeerd");
    await expect(status(other)).toContainText("Er is niets veranderd.");
    await expect(lines(other)).toHaveCount(1);
    await readInto(other, path, "een lange zin 123");
    await expect(status(other)).toContainText("Wat er al was, is er nog.");
    await expect(lines(other)).toHaveCount(4);
    await other.context().close();
  });

  test("that is broken, newer or something else says what is wrong, and changes nothing", async ({ page }, info) => {
    await keepOnDevice(page, familyFolder(2));
    await open(page);
    const good = readFileSync(await saved(page, ""), "utf8");
    const bad = { half: good.slice(0, -30), nieuwer: good.replace('"version":1', '"version":9'), iets: "hallo", leeg: "" };
    for (const [name, text] of Object.entries(bad)) {
      const path = info.outputPath(`${name}.json`);
      writeFileSync(path, text);
      await readInto(page, path, "");
      await expect(status(page), name).toContainText("Er is niets veranderd.");
      await expect(lines(page)).toHaveCount(2);
    }
  });
});

test("everything is erased with one button, and nothing is left", async ({ page }) => {
  await keepOnDevice(page, familyFolder(3));
  await open(page);
  await expect(lines(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByRole("button", { name: "Nee, laat alles staan" }).click();
  await expect(lines(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByRole("button", { name: "Ja, wis alles in mijn map" }).click();
  await expect(status(page)).toContainText("Alles is weg.");
  await expect(lines(page)).toHaveCount(0);
  expect(await keptByBrowser(page)).toEqual([[], 0, 0, ""]);
});

test("two tabs show the same, lose nothing of each other, and what one erases does not come back in the other", async ({
  page,
  context,
}) => {
  await turnOn(page);
  const other = await context.newPage();
  await open(other);
  await write(page, "In het ene venster");
  await expect(lines(other)).toHaveCount(1);
  await Promise.all([write(page, "Tegelijk, links"), write(other, "Tegelijk, rechts")]);
  await expect(lines(page)).toHaveCount(3);
  await expect(lines(other)).toHaveCount(3);
  await page.getByRole("button", { name: "Wis alles" }).click();
  await page.getByRole("button", { name: "Ja, wis alles in mijn map" }).click();
  await expect(other.getByRole("button", { name: "Zet mijn map aan" })).toBeVisible();
  expect(await keptByBrowser(other)).toEqual([[], 0, 0, ""]);
});

test("a full device, storage that is blocked and a folder of a newer site are told, and nothing is lost", async ({ page, context }) => {
  await turnOn(page);
  await write(page, "Wat er al stond");
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("vol", "QuotaExceededError");
    };
  });
  await page.getByLabel("Waar gaat het over?").fill("Wat er niet meer bij kan");
  await page.getByRole("button", { name: "Zet in mijn map" }).click();
  await expect(status(page)).toContainText("Dit apparaat is vol.");
  await expect(page.getByLabel("Waar gaat het over?")).toHaveValue("Wat er niet meer bij kan");
  await page.reload();
  await expect(lines(page)).toHaveCount(1);
  await keepOnDevice(page, { ...familyFolder(1), version: 2 });
  await open(page);
  await expect(status(page)).toContainText("nieuwere versie");

  await blockStorage(context);
  const private_ = await context.newPage();
  await open(private_);
  await private_.getByRole("button", { name: "Zet mijn map aan" }).click();
  await expect(status(private_)).toContainText("Deze browser laat hier niets bewaren.");
});

test("the folder is accessible, fits a narrow screen, and needs the keyboard alone", async ({ page }) => {
  await keepOnDevice(page, {
    ...familyFolder(3),
    entries: [...familyFolder(3).entries, { ...familyFolder(1).entries[0], id: "lang", title: "x".repeat(190) }],
  });
  await open(page);
  await expect(lines(page)).toHaveCount(4);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page);
  for (const width of phoneWidths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await sideways(page), `${width}`).toEqual(inPlace);
  }
  await page.getByLabel("Waar gaat het over?").focus();
  await page.keyboard.type("Met het toetsenbord");
  await page.keyboard.press("Enter");
  await expect(lines(page)).toHaveCount(5);
});

test.describe("without a line", () => {
  test.use({ serviceWorkers: "allow" });
  test("the folder is turned on, written in and read again", async ({ page, context }) => {
    await page.goto("/");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
    await context.setOffline(true);
    await turnOn(page);
    await write(page, "Gesprek in de trein");
    await page.reload();
    await expect(lines(page).first()).toContainText("Gesprek in de trein");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the page says so, and leads to a sheet for paper", async ({ page }) => {
    await page.goto(folderAddress);
    // Playwright looks for no text within <noscript>.
    await expect(page.locator("noscript p")).toContainText("Mijn map werkt alleen met JavaScript.");
    await expect(page.locator("noscript a")).toHaveAttribute("href", "/gesprekken/");
    await expect(page.locator("main button:visible, main input:visible")).toHaveCount(0);
  });
});

async function pathOf(download: Download): Promise<string> {
  return download.path();
}

async function saved(page: Page, passphrase: string): Promise<string> {
  const fold = page.locator("details", { hasText: "Bewaar in een bestand, of lees er een" });
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  await page.locator("#map-wachtwoord").fill(passphrase);
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Bewaar in een bestand" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^mijn-map-\d{4}-\d{2}-\d{2}\.json$/u);
  return pathOf(download);
}

async function readInto(page: Page, path: string, passphrase: string): Promise<void> {
  const fold = page.locator("details", { hasText: "Bewaar in een bestand, of lees er een" });
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  await page.locator("#map-bestand").setInputFiles({ name: "mijn-map.json", mimeType: "application/json", buffer: readFileSync(path) });
  await page.locator("#map-wachtwoord-van-bestand").fill(passphrase);
  await page.getByRole("button", { name: "Lees het bestand" }).click();
}

async function blockStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException("geblokkeerd", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("geblokkeerd", "SecurityError");
      },
    });
  });
}
