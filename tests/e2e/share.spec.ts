import { type BrowserContext, expect, type Locator, type Page, test } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { extractText, getDocumentProxy } from "unpdf";
import { pieceAddress } from "@/lib/addresses/address-of";
import { pieceOf, piecesOf } from "@/lib/places/pieces";
import { softHyphen } from "@/lib/publish/soft-hyphens";
import { mostPieces, writeLeesmap } from "@/lib/share/leesmap";
import { leesmapMessage, shareMessage } from "@/lib/share/message";
import { edition } from "@/tests/edition";
import { expectAccessible } from "./axe";
import { expectEnough, expectIslandsAlive, pages, templateOf } from "./published-pages";
import { watchShifts } from "./watch-shifts";

// That every control of every page names its piece is tested on the files (tests/site); here the buttons of some pages are pressed.
const shareable = pages.filter(({ html }) => html.includes('class="share-link'));
const all = piecesOf(edition);
/** Of every kind of page that shares something two, the lightest and one in the middle. */
const sample = [...new Set(shareable.map(templateOf))].flatMap((name) => {
  const some = shareable.filter((page) => templateOf(page) === name).sort((one, other) => one.html.length - other.html.length);
  return [...new Set([some[0], some[Math.floor(some.length / 2)]])].filter((page) => page !== undefined);
});

const explanation = "/uitleg/de-tlv/";
const piece = pieceOf("de-tlv--hoe-lang", edition);
const name = `Deel: ${piece.title}`;
const control = (page: Page) => page.getByRole("button", { name, exact: true });
const dialog = (page: Page) => page.getByRole("dialog");
const withoutSoftHyphens = (text: string) => text.replaceAll(softHyphen, "");
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

// A control that is not there is a fault at once; only the walk over all controls takes long.
test.use({ actionTimeout: 15_000 });

async function openDialog(page: Page, address = explanation) {
  await page.goto(address);
  await expectIslandsAlive(page, address);
  await control(page).click();
  await expect(dialog(page)).toBeVisible();
}

/** Makes the browser refuse to copy. */
async function refuseToCopy(page: Page, context: BrowserContext, origin = "") {
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.send("Browser.setPermission", {
    permission: { name: "clipboard-write", allowWithoutSanitization: false },
    setting: "denied",
    origin,
    ...(targetInfo.browserContextId ? { browserContextId: targetInfo.browserContextId } : {}),
  });
}

const selectedIn = (field: Locator) =>
  field.evaluate((element: HTMLInputElement) => element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0));

test.describe("when the browser lets us copy", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the link of a control opens its piece in another browser", async ({ page, browser, baseURL }) => {
    const other = await browser.newContext(baseURL ? { baseURL } : {});
    const shared = await other.newPage();
    let seen = 0;
    for (const { address } of sample) {
      await page.goto(address);
      await expectIslandsAlive(page, address);
      const controls = await page.locator("button.share-link").all();
      expectEnough(controls, 1);
      // The first control and the last one, in the two pages of each kind.
      for (const button of new Set([controls[0], controls.at(-1)])) {
        if (!button) continue;
        const heading = await button.locator("xpath=preceding-sibling::*[1]").textContent();
        await button.click();
        await page.getByRole("button", { name: "Kopieer link" }).click();
        await expect(dialog(page).getByRole("status"), `${address} ${heading}`).toHaveText("Link gekopieerd");
        const link = await clipboard(page);
        expect(new URL(link).origin).toBe(baseURL);
        await shared.goto(link, { waitUntil: "domcontentloaded" });
        await expect(shared.getByRole("heading", { level: 1 }), link).toHaveText(heading ?? "");
        await page.keyboard.press("Escape");
        await expect(dialog(page)).toHaveCount(0);
        seen++;
      }
    }
    expectEnough(seen, 9);
    await other.close();
  });

  test("the message is ready to send", async ({ page, baseURL }) => {
    await openDialog(page);
    await page.getByRole("button", { name: "Kopieer bericht" }).click();
    await expect(dialog(page).getByRole("status")).toHaveText("Bericht gekopieerd");
    expect(await clipboard(page)).toBe(shareMessage(piece.title, `${baseURL}${pieceAddress(piece.id)}`));
  });

  test("with the keyboard only: open, copy, Escape, and the focus comes back", async ({ page }) => {
    await page.goto(explanation);
    await expectIslandsAlive(page, explanation);
    await control(page).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Kopieer link" })).toBeFocused();
    await expect(dialog(page)).toHaveAccessibleName(name);
    await page.keyboard.press("Enter");
    await expect(dialog(page).getByRole("status")).toHaveText("Link gekopieerd");
    // The rest of the page is out of reach: Tab stays within the dialog, or goes to the browser itself.
    for (let press = 0; press < 10; press++) {
      await page.keyboard.press("Tab");
      expect(
        await page.evaluate(
          () => document.activeElement?.closest("dialog, body")?.localName === "dialog" || document.activeElement === document.body,
        ),
      ).toBe(true);
    }
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(control(page)).toBeFocused();
    // And again, closed by its own button.
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Sluit" }).press("Enter");
    await expect(control(page)).toBeFocused();
  });

  test("search, copy, and several pieces as one leesmap; nothing of what was typed leaves the page", async ({ page, browser, baseURL }) => {
    const requests: string[] = [];
    page.context().on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""}`));
    await page.goto("/voor-scholen/");
    await expectIslandsAlive(page, "/voor-scholen/");
    const field = page.getByRole("searchbox", { name: "Waar gaat je vraag over?" });
    const status = page.getByRole("status");
    await field.pressSequentially("hoe lang geldt een tlv");
    await expect(status).toHaveText(/^\d+ stukken gevonden/u);
    const found = page.locator("li.found", { hasText: piece.page.title }).first();
    await expect(found.getByRole("link")).toHaveText(piece.title);
    await found.getByRole("button", { name: /^Kopieer link/u }).click();
    await expect(status).toHaveText("Link gekopieerd");
    const link = await clipboard(page);
    expect(link).toBe(`${baseURL}${pieceAddress(piece.id)}`);
    await found.getByRole("button", { name: /^Kopieer bericht/u }).click();
    await expect(status).toHaveText("Bericht gekopieerd");
    expect(await clipboard(page)).toBe(shareMessage(piece.title, link));
    await found.getByRole("button", { name: /^Zet in de leesmap/u }).click();
    await expect(status).toHaveText(`„${piece.title}” zit in de leesmap`);

    await field.fill("zorgplicht");
    await page
      .locator("li.found")
      .first()
      .getByRole("button", { name: /^Zet in de leesmap/u })
      .click();
    await field.fill("zzzz olifant");
    await expect(status).toHaveText("Niets gevonden. Probeer een ander woord.");
    const ids = ["de-tlv--hoe-lang", "begrip--zorgplicht"];
    expect(new URL(page.url()).hash).toBe(writeLeesmap(ids));
    // The choice survives a reload, and can be changed.
    await page.reload();
    await expect(page.getByRole("heading", { name: "Je leesmap (2)" })).toBeVisible();
    await expect(page.locator("ol li").first()).toContainText(piece.title);
    await page.getByRole("button", { name: "Kopieer bericht met de leesmap" }).click();
    await expect(status).toHaveText("Bericht gekopieerd");
    const leesmap = `${baseURL}/voor-scholen/leesmap/${writeLeesmap(ids)}`;
    expect(await clipboard(page)).toBe(leesmapMessage(2, leesmap));
    await page
      .getByRole("button", { name: /^Haal weg/u })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "Je leesmap (1)" })).toBeVisible();

    const other = await browser.newContext();
    const shared = await other.newPage();
    await shared.goto(leesmap);
    await expect(shared.locator("article.leesmap-piece h2:first-of-type").first()).toHaveText(piece.title);
    await expect(shared.locator("article.leesmap-piece")).toHaveCount(2);
    await other.close();

    expectEnough(requests, 4);
    expect(requests.filter((request) => !request.startsWith(baseURL ?? ""))).toEqual([]);
    expect(requests.filter((request) => /geldt|olifant|stukken|\?/u.test(request))).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(["", 0, 0]);
  });
});

test("when the browser refuses, the link or the message is selected and the reader is told", async ({ page, context, baseURL }) => {
  await openDialog(page);
  await refuseToCopy(page, context, baseURL);
  for (const [button, label, text] of [
    ["Kopieer link", "De link", `${baseURL}${pieceAddress(piece.id)}`],
    ["Kopieer bericht", "Een bericht dat klaar is", shareMessage(piece.title, `${baseURL}${pieceAddress(piece.id)}`)],
  ] as const) {
    await page.getByRole("button", { name: button }).click();
    await expect(dialog(page).getByRole("status")).toHaveText(/geselecteerd/u);
    await expect(dialog(page).getByLabel(label)).toBeFocused();
    expect(await selectedIn(dialog(page).getByLabel(label))).toBe(text);
  }
  await page.goto("/voor-scholen/");
  await page.getByRole("searchbox").fill("hoe lang geldt een tlv");
  await page
    .getByRole("button", { name: /^Kopieer link/u })
    .first()
    .click();
  await expect(page.getByRole("status")).toHaveText(/geselecteerd/u);
  const field = page.getByLabel("Tekst om zelf te kopiëren");
  await expect(field).toBeFocused();
  expect(await selectedIn(field)).toMatch(/\/deel\/.+\/$/u);
});

test("the phone's own window to share, only where there is one", async ({ page, browser, baseURL }) => {
  const button = (where: Page) => dialog(where).getByRole("button", { name: "Deel…" });
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "share", {
      configurable: true,
      value: (data: unknown) => {
        Object.assign(window, { shared: data });
        return Promise.reject(new DOMException("dicht", "AbortError"));
      },
    });
  });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await openDialog(page);
  await button(page).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
    title: piece.title,
    text: shareMessage(piece.title, ""),
    url: `${baseURL}${pieceAddress(piece.id)}`,
  });
  expect(errors).toEqual([]);

  const without = await (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
  await without.addInitScript(() => delete (Navigator.prototype as { share?: unknown }).share);
  await openDialog(without);
  await expect(button(without)).toHaveCount(0);
  await without.context().close();
});

test("print and QR stand on the page of the piece; it opens too when the dialog cannot be fetched", async ({ page }) => {
  await openDialog(page);
  await dialog(page).getByRole("link", { name: "Print of QR" }).click();
  await expect(page).toHaveURL(new RegExp(`${pieceAddress(piece.id)}$`, "u"));
  await expect(page.getByRole("img", { name: /QR/u })).toBeVisible();

  await page.route("**/eilanden-share-dialog-*", (route) => route.abort());
  await page.goto(explanation);
  await expectIslandsAlive(page, explanation);
  await control(page).click();
  await expect(page).toHaveURL(new RegExp(`${pieceAddress(piece.id)}$`, "u"));
});

for (const address of [explanation, "/wat-nu/verband-beslist/", "/begrippen/zorgplicht/"]) {
  test(`without JavaScript a link of the same size, beside a heading that keeps its name, on ${address}`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })).newPage();
    await plain.goto(address);
    await page.goto(address);
    await expectIslandsAlive(page, address);
    for (const width of [320, 390, 1280]) {
      const boxes = async (where: Page, selector: string) => {
        await where.setViewportSize({ width, height: 800 });
        return where
          .locator(selector)
          .evaluateAll((elements) => elements.map((element) => JSON.stringify(element.getBoundingClientRect())));
      };
      const links = await boxes(plain, "a.share-link");
      expectEnough(links, 1);
      expect(await boxes(page, "button.share-link"), `${width} pixels wide`).toEqual(links);
    }
    const headings = await plain.locator(":is(.shared-page, .shared-part) > :is(h1, h2, h3)").all();
    expectEnough(headings, 1);
    for (const heading of headings) {
      const title = withoutSoftHyphens((await heading.textContent()) ?? "");
      await expect(heading).toHaveRole("heading");
      await expect(heading).toHaveAccessibleName(title);
      const link = plain.getByRole("link", { name: `Deel: ${title}`, exact: true });
      await expect(link).toHaveAttribute("href", /^\/deel\/.+--.+\/$/u);
    }
    await plain.emulateMedia({ media: "print" });
    await expect(plain.locator("a.share-link").first()).toBeHidden();
    await plain.emulateMedia({ media: "screen" });
    const title = withoutSoftHyphens((await headings[0]?.textContent()) ?? "");
    await plain.locator("a.share-link").first().click();
    await expect(plain.getByRole("heading", { level: 1 })).toHaveText(title);
    await plain.context().close();
  });
}

const three = ["de-tlv--hoe-lang", "wat-nu--verband-beslist", "begrip--zorgplicht"];
const leesmapOf = (ids: readonly string[]) => `/voor-scholen/leesmap/${writeLeesmap(ids)}`;

test("a leesmap with three pieces, on a screen and on paper", async ({ page }) => {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.goto(leesmapOf(three));
  await expect(page.getByRole("status")).toHaveText("3 stukken om te lezen.");
  const titles = await page
    .locator("article.leesmap-piece")
    .evaluateAll((found) => found.map((one) => one.querySelector("h2")?.textContent));
  expect(titles.map((title) => title?.toLowerCase())).toEqual(three.map((id) => pieceOf(id, edition).title.toLowerCase()));
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  // No id twice, and every piece has its own style.
  const ids = await page.locator("main [id]").evaluateAll((found) => found.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    await page
      .locator(".panel")
      .first()
      .evaluate((panel) => getComputedStyle(panel).borderTopLeftRadius),
  ).toBe("12px");

  await page.getByRole("navigation", { name: "In deze leesmap" }).getByRole("link").nth(1).click();
  await expect(page.locator("#stuk-2")).toBeFocused();
  await expect(page.locator("#stuk-2")).toBeInViewport();
  await page.reload();
  await expect(page.getByRole("status")).toHaveText("3 stukken om te lezen.");

  const controls = page.locator("main button, main .share-link, main input, main a.button");
  expectEnough(await controls.filter({ visible: true }).count(), 2);
  await page.emulateMedia({ media: "print" });
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  for (const title of titles) await expect(page.getByRole("heading", { name: title ?? "", exact: true }).first()).toBeVisible();
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
  const { text: sheets } = await extractText(document, { mergePages: false });
  // The contents, and each piece on a sheet of its own; a step may take two.
  expect(sheets.length).toBeGreaterThanOrEqual(4);
  expect(sheets.length).toBeLessThanOrEqual(7);
  // Each code and its address stand on the first sheet of their own piece.
  const scanned = three.map((id) => sheets.findIndex((sheet) => sheet.includes(`/deel/${id}/`) && sheet.includes("Scan om dit te openen")));
  const begun = titles.map((title) => sheets.findIndex((sheet, index) => index > 0 && sheet.includes(title ?? "")));
  expect(scanned).toEqual(begun);
  expect(begun).not.toContain(-1);
  expect(errors).toEqual([]);
});

test("a leesmap never breaks: nothing, nonsense, gone pieces, too many", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  const status = page.getByRole("status");
  const warning = page.getByText("Een deel van deze link klopt niet meer.");
  for (const [fragment, text, warns] of [
    ["", "In deze link staan geen stukken.", 0],
    ["#stukken=<img src=x onerror=alert(1)>", "In deze link staan geen stukken.", 1],
    ["#stukken=%E0%A4%A", "In deze link staan geen stukken.", 1],
    [writeLeesmap(["bestaat--niet"]), "In deze link staan geen stukken.", 1],
    [writeLeesmap(["bestaat--niet", "begrip--zorgplicht"]), "1 stuk om te lezen.", 1],
    [writeLeesmap(all.slice(0, mostPieces + 5).map(({ id }) => id)), `${mostPieces} stukken om te lezen.`, 1],
  ] as const) {
    await page.goto("about:blank");
    await page.goto(`/voor-scholen/leesmap/${fragment}`);
    await expect(status, fragment).toHaveText(text);
    await expect(warning, fragment).toHaveCount(warns);
  }
  expect(errors).toEqual([]);
});

test("a leesmap without pieces ends below what it says, and nothing is seen to move", async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto("/voor-scholen/leesmap/");
  await expect(page.getByRole("status")).toHaveText("In deze link staan geen stukken.");
  await expect(page.getByRole("contentinfo")).toBeInViewport();
  await expect(page.getByRole("contentinfo")).toBeVisible();
  expect(await shifts()).toEqual([]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a leesmap says what it needs, and where to go", async ({ page }) => {
    await page.goto(leesmapOf(three));
    // Playwright looks for no text within <noscript>.
    const told = page.locator("noscript p");
    await expect(told).toBeVisible();
    expect(await told.evaluate(({ textContent }) => textContent)).toContain("Een leesmap werkt alleen met JavaScript.");
    await expect(page.getByRole("status")).toBeHidden();
    await told.locator("a").click();
    await expect(page).toHaveURL(/\/voor-scholen\/$/u);
  });

  test("the page for schools leads to every section of every explanation, and to the places of the guide", async ({ page }) => {
    await page.goto("/voor-scholen/");
    const links = await page.locator("main a[href^='/deel/']").evaluateAll((found) => found.map((link) => link.getAttribute("href")));
    const sections = all.filter(({ from }) => from.kind === "uitleg").map(({ id }) => pieceAddress(id) as string);
    expectEnough(sections, 300);
    expect(sections.filter((address) => !links.includes(address))).toEqual([]);
    expectEnough(
      links.filter((link) => link?.startsWith("/deel/wat-nu--")),
      30,
    );
    await expect(page.getByRole("searchbox")).toBeHidden();
    await page.locator("summary", { hasText: "Zorgen op school" }).click();
    const first = page.locator("details[open] a[href^='/deel/']").first();
    const title = (await first.textContent()) ?? "";
    await first.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  });
});

test("the poster: three links whose QR codes lead to their pieces, on one sheet of A4 and of A3", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/voor-scholen/poster/");
  const codes = await page.locator("svg.qr").all();
  expect(codes).toHaveLength(3);
  for (const [index, code] of codes.entries()) {
    const { data, width, height } = PNG.sync.read(await code.screenshot());
    const text = jsQR(new Uint8ClampedArray(data), width, height)?.data ?? "";
    const shown = page.locator(".poster-example").nth(index);
    expect(new URL(text).pathname).toBe(await shown.getByRole("link").getAttribute("href"));
  }
  const sizes: number[] = [];
  for (const format of ["A4", "A3"] as const) {
    const pdf = (await page.pdf({ format, margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" } })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu), format).toHaveLength(1);
    sizes.push(Number(/\/MediaBox \[0 0 ([\d.]+)/u.exec(pdf)?.[1]));
  }
  expect((sizes[1] ?? 0) / (sizes[0] ?? 1)).toBeCloseTo(Math.SQRT2, 1);
});

test.describe("axe", () => {
  // The pages' policy refuses every script but their own, so axe could not get in.
  test.use({ bypassCSP: true });
  for (const [what, open] of [
    ["the open dialog", (page: Page) => openDialog(page)],
    [
      "what was found, and a leesmap being made",
      async (page: Page) => {
        await page.goto("/voor-scholen/");
        await page.getByRole("searchbox").fill("bezwaar tlv");
        for (let turn = 0; turn < 2; turn++)
          await page
            .getByRole("button", { name: /^Zet in de leesmap/u })
            .first()
            .click();
        await expect(page.getByRole("heading", { name: "Je leesmap (2)" })).toBeVisible();
      },
    ],
    [
      "a leesmap",
      async (page: Page) => {
        await page.goto(leesmapOf(three));
        await expect(page.locator("article.leesmap-piece")).toHaveCount(3);
      },
    ],
  ] as const) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`${what}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.emulateMedia({ colorScheme });
        await open(page);
        await expectAccessible(page);
        const small = await page
          .locator("button, a.button, summary, .nav-link")
          .evaluateAll((elements) =>
            elements
              .filter(
                (element) =>
                  element.checkVisibility() &&
                  element.closest("dialog, main") &&
                  (element.getBoundingClientRect().height < 44 || element.getBoundingClientRect().width < 44),
              )
              .map((element) => element.outerHTML.slice(0, 80)),
          );
        expect(small).toEqual([]);
      });
    }
  }
});
