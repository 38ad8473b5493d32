import { expect, type Page, test } from "@playwright/test";
import { expectEnough, pages } from "./published-pages";
import { inPlace, sideways } from "./sideways";

const explanations = pages.filter(({ address }) => /^\/uitleg\/.+/u.test(address));
const answers = pages.filter(({ address }) => /^\/vraag\/.+/u.test(address)).filter((_page, index) => index % 12 === 0);
const withTerms = [...explanations, ...answers].filter(({ html }) => html.includes('class="term-link"'));

/** Where the page is, which note shows, and what the next Tab reaches. */
const state = (page: Page) => page.evaluate(() => ({ top: scrollY, hash: decodeURIComponent(location.hash) }));

/** Follows a link to a note by the keyboard and comes back: the page may not move, and the reader must be at the link again. */
async function thereAndBack(page: Page, address: string, selector: string): Promise<void> {
  const links = page.locator(selector);
  const link = links.nth(Math.floor((await links.count()) / 2));
  const note = (await link.getAttribute("href")) ?? "";
  await link.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await link.focus();
  const before = await state(page);
  await page.keyboard.press("Enter");
  await expect(page.locator(note), `${address} ${note}`).toBeInViewport({ ratio: 1 });
  expect(await state(page), address).toEqual({ ...before, hash: note });
  await expect(link, "the note leaves what you read in sight").toBeInViewport();

  // From the note the keyboard goes on within it, and its last link leads back.
  const back = page.locator(`${note} > .note-back`);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest(".note")?.id), address).toBe(note.slice(1));
  await back.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(note), address).toBeHidden();
  expect((await state(page)).top, address).toBe(before.top);
  await page.keyboard.press("Tab");
  await expect(link, address).toBeFocused();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("a hard word is explained where it stands, and leads back there", async ({ page }) => {
      expectEnough(withTerms, 50);
      for (const { address } of javaScriptEnabled ? withTerms : withTerms.slice(0, 8)) {
        await page.goto(address);
        await thereAndBack(page, address, "main a.term-link");
      }
    });

    test("a section shows its sources where it ends, and leads back there", async ({ page }) => {
      expectEnough(explanations, 41);
      for (const { address } of javaScriptEnabled ? explanations : explanations.slice(0, 8)) {
        await page.goto(address);
        await thereAndBack(page, address, "main a.sources-link");
      }
    });
  });
}

test("every address within an explanation that ever was still shows what it named", async ({ page }) => {
  let looked = 0;
  for (const [index, { address, html }] of explanations.entries()) {
    const words = [...html.matchAll(/id="(woord-[^"]+)"/gu)].map(([, id]) => id ?? "");
    const parts = ["bronnen", "woorden", "stappen", "vragen"].filter((id) => html.includes(`id="${id}"`));
    const ids = [...words.slice(-1), ...parts];
    const expectShown = async (id: string) => {
      await expect.soft(page.locator(`[id="${id}"]`), `${address}#${id}`).toBeInViewport();
      looked++;
    };
    // One of them by a visit of its own, another one on each page; the rest as a link within the page does it.
    const visited = ids[index % ids.length] ?? "bronnen";
    await page.goto("about:blank");
    await page.goto(`${address}#${visited}`);
    await expectShown(visited);
    for (const id of [...ids.filter((id) => id !== visited), "bronnen"]) {
      await page.evaluate((name) => {
        location.hash = name;
      }, id);
      await expectShown(id);
    }
    // Asked for as a whole, a list stands in its place.
    const notes = page.locator("#bronnen .note");
    await expect(notes.filter({ visible: true }), address).toHaveCount(await notes.count());
  }
  expectEnough(looked, 120);
});

test("at 400 % a note fits the window and can be read whole", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const { address } of explanations.slice(0, 6)) {
    for (const selector of ["main a.term-link", "main a.sources-link"]) {
      await page.goto(address);
      const link = page.locator(selector).first();
      await link.click();
      const note = page.locator((await link.getAttribute("href")) ?? "");
      await expect(note).toBeInViewport({ ratio: 0.97 });
      expect((await note.boundingBox())?.height).toBeLessThanOrEqual(256 * 0.61);
      await note.locator(".note-back").scrollIntoViewIfNeeded();
      await expect(note.locator(".note-back")).toBeInViewport({ ratio: 0.97 });
      expect(await sideways(page), address).toEqual(inPlace);
    }
  }
});

test("on paper every word and every source stands below the text, also with a note open", async ({ page }) => {
  for (const { address, html } of explanations.slice(0, 10)) {
    await page.goto(`${address}#${/id="(woord-[^"]+)"/u.exec(html)?.[1]}`);
    await page.emulateMedia({ media: "print" });
    const notes = page.locator(".asked .note");
    const count = await notes.count();
    expectEnough(count, 8);
    await expect(notes.filter({ visible: true }), address).toHaveCount(count);
    await expect(page.locator(".note-back").filter({ visible: true })).toHaveCount(0);
    expect(await notes.evaluateAll((all) => all.filter((note) => getComputedStyle(note).position === "fixed").length)).toBe(0);
    await page.emulateMedia({ media: "screen" });
  }
});

test("in forced colours a note has an edge of its own", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/uitleg/de-tlv/");
  await page.locator("main a.term-link").first().click();
  const { width, style, same } = await page.locator(".note:target").evaluate((note) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(note);
    return { width: Number.parseFloat(borderTopWidth), style: borderTopStyle, same: borderTopColor === backgroundColor };
  });
  expect(width).toBeGreaterThanOrEqual(3);
  expect(style).toBe("solid");
  expect(same).toBe(false);
});
