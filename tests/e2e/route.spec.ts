import { expect, type Page, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { startGroups } from "@/lib/guide/starts";
import type { NodeId } from "@/lib/ids/nodes";
import { groupOf, type Move, mainRoutes } from "./main-route";
import { expectEnough } from "./published-pages";

const lastTitle = titleOf(nodeOf("geplaatst-met-extra-hulp"));

/** The address of a node, with or without the answers so far. */
function atNode(id: NodeId): RegExp {
  return new RegExp(`${nodeAddress(id)}(?:#via=[\\w.*-]+)?$`, "u");
}

function answerOn(page: Page, answer: string) {
  return page.getByRole("main").getByRole("link", { name: answer, exact: true });
}

async function expectArrival(page: Page, { to }: Move) {
  await expect(page).toHaveURL(atNode(to));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(titleOf(nodeOf(to)));
}

async function clickAlong(page: Page, moves: readonly Move[]) {
  await page.goto("/wat-nu/");
  if (moves[0]) await page.locator("summary", { hasText: groupOf(moves[0].answer).title }).click();
  for (const move of moves) {
    await answerOn(page, move.answer).click();
    await expectArrival(page, move);
  }
}

/** Where the keyboard is, and whether a parent can see that. */
function focusOf(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const ring = Number.parseFloat(outlineWidth) + Number.parseFloat(outlineOffset);
    return {
      text: element.textContent.replaceAll("\u00AD", "").trim(),
      hasRing: outlineStyle === "solid" && Number.parseFloat(outlineWidth) >= 2 && boxShadow !== "none",
      isInView: left >= 0 && top >= 0 && right <= innerWidth && bottom > top,
      // Scrolling may not leave the lower edge of the ring below the screen.
      isRingInView: bottom + ring <= innerHeight,
    };
  });
}

/** Presses Tab until the focus is on this answer, and looks at the focus on the way. */
async function tabTo(page: Page, answer: string): Promise<number> {
  for (let presses = 1; presses <= 60; presses++) {
    await page.keyboard.press("Tab");
    const focus = await focusOf(page);
    expect(focus, `focus after ${presses} × Tab on ${page.url()}`).toMatchObject({ hasRing: true, isInView: true, isRingInView: true });
    if (focus?.text === answer) return presses;
  }
  throw new Error(`Tab never reached "${answer}" on ${page.url()}.`);
}

for (const [sector, moves] of Object.entries(mainRoutes)) {
  test(`the main route for ${sector}, by keyboard only`, async ({ page }) => {
    expectEnough(moves, 15);
    await page.goto("/wat-nu/");
    const { title, hint } = groupOf(moves[0]?.answer ?? "");
    let presses = await tabTo(page, title + hint);
    await page.keyboard.press("Enter");
    for (const move of moves) {
      presses += await tabTo(page, move.answer);
      await page.keyboard.press("Enter");
      await expectArrival(page, move);
    }
    expectEnough(presses, 3 * moves.length);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lastTitle);
  });
}

test("the skip link is the first stop of the keyboard, shows itself and leads to the text", async ({ page }) => {
  await page.goto(nodeAddress("verband-beslist"));
  const skipLink = page.getByRole("link", { name: "Naar de inhoud" });
  await expect(skipLink).not.toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(skipLink).toBeFocused();
  await expect(skipLink).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null), "the next stop is in the text").toBe(true);
  expect(await focusOf(page)).toMatchObject({ hasRing: true });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [sector, moves] of Object.entries(mainRoutes)) {
    test(`the main route for ${sector}, by clicking`, async ({ page }) => {
      expectEnough(moves, 15);
      await clickAlong(page, moves);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(lastTitle);
    });
  }
});

test.describe("Back", () => {
  test.use({ viewport: { width: 390, height: 420 } });
  test("from the third question to the second: the same page at the same place", async ({ page }) => {
    await clickAlong(page, mainRoutes.PO.slice(0, 2));
    const second = page.url();
    const third = answerOn(page, "Sbo, so, vso of praktijkonderwijs");
    await third.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place, "the answer was below the screen").toBeGreaterThan(60);
    const text = await page.locator("body").textContent();

    await third.click();
    await expect(page).toHaveURL(atNode("eens-over-speciaal-onderwijs"));
    expect(await page.evaluate(() => scrollY), "a new page begins at the top").toBe(0);

    await page.goBack();
    await expect(page).toHaveURL(second);
    await expect.poll(() => page.locator("body").textContent()).toBe(text);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
    await page.mouse.wheel(0, -2000);
    await expect.poll(() => page.evaluate(() => scrollY), { message: "the page still scrolls" }).toBe(0);
    await page.goForward();
    await expect(page).toHaveURL(atNode("eens-over-speciaal-onderwijs"));
  });
});

test("the groups of doors have names, and one that opens leaves the others as they are", async ({ page }) => {
  await page.goto("/wat-nu/");
  const groups = page.locator("details.doors");
  await expect(groups).toHaveCount(startGroups().length);
  for (const { title } of startGroups()) await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
  await groups.nth(0).locator("summary").click();
  await groups.nth(1).locator("summary").click();
  await expect(groups.nth(0)).toHaveAttribute("open");
  await expect(groups.nth(1)).toHaveAttribute("open");
});
