import { expect, type Locator, type Page, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { deadlineInShort } from "@/lib/dates/deadlines-in-short";
import { nodeOf } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import type { DeadlineId } from "@/lib/registers/deadlines";
import { expectEnough } from "./published-pages";

const today = new Date("2026-11-24T09:00:00+01:00");

/** A place with each deadline that can be counted. */
const places = new Map<DeadlineId, (typeof nodeIds)[number]>();
for (const node of nodeIds) {
  const found = nodeOf(node);
  for (const id of (found.kind !== "question" && found.deadlines) || []) if (deadlineInShort(id) && !places.has(id)) places.set(id, node);
}

const example = (page: Page, id: string) => page.locator(`[data-example="${id}"]`);
const own = (page: Page, id: string) => page.locator(`#uitkomst-${id} .time-drawing`);

async function open(page: Page, id: DeadlineId) {
  await page.clock.setFixedTime(today);
  await page.goto(nodeAddress(places.get(id) as (typeof nodeIds)[number]));
  await page.locator("section[aria-labelledby^=termijn-] > details").evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });
}

async function count(page: Page, id: string, day: string) {
  await page.locator(`#dag-${id}`).fill(day);
  await expect(own(page, id)).toBeVisible();
}

/** What is wrong with the letters of a drawing: too small, over another, or beside the card. */
async function faultsOf(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((svg) => {
    const card = svg.closest(".panel")?.getBoundingClientRect();
    const letters = [...svg.querySelectorAll("text")].map((text) => ({
      said: text.textContent ?? "",
      box: text.getBoundingClientRect(),
      text,
    }));
    const faults: string[] = [];
    for (const { said, box, text } of letters) {
      if (Number.parseFloat(getComputedStyle(text).fontSize) < 12) faults.push(`${said}: letters below 12 pixels`);
      if (card && (box.left < card.left || box.right > card.right)) faults.push(`${said}: beside the card`);
      for (const other of letters) {
        if (other.text === text) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // The boxes of two lines below each other touch: letters take less than their box.
        if (across > 0.5 && down > 4) faults.push(`${said}: over ${other.said}`);
      }
    }
    return faults;
  });
}

test("every deadline that can be counted has a bar in its card, low, and with letters that can be read at 320 pixels", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  expectEnough(places.size, 20);
  for (const id of places.keys()) {
    await open(page, id);
    const drawing = example(page, id).locator(".time-drawing");
    await expect(drawing, id).toBeVisible();
    await expect(drawing, id).toContainText("Voorbeeld");
    expect(await faultsOf(drawing), id).toEqual([]);
    expect((await drawing.boundingBox())?.height, id).toBeLessThanOrEqual(90);
    await count(page, id, "2026-11-20");
    expect(await faultsOf(own(page, id)), id).toEqual([]);
    await expect(example(page, id), id).toBeHidden();
  }
});

test("a day of the parent's own takes the place of the example: with today, the holiday that shifts it, and the same in words", async ({
  page,
}) => {
  await open(page, "bezwaar-tlv");
  await count(page, "bezwaar-tlv", "2026-11-20");
  const drawing = own(page, "bezwaar-tlv");
  expect(await drawing.locator("text").allTextContents()).toEqual(
    expect.arrayContaining(["20 nov", "jouw dag", "1 jan", "feestdag", "4 jan", "laatste dag", "vandaag"]),
  );
  await expect(drawing).not.toContainText("Voorbeeld");
  // The drawing itself is not read aloud: these sentences are.
  await expect(drawing).toHaveAttribute("aria-hidden", "true");
  await expect(page.locator("#uitkomst-bezwaar-tlv .time-bar li")).toHaveText([
    "Je rekent met vrijdag 20 november 2026.",
    "Vandaag is het dinsdag 24 november 2026.",
    "Eigenlijk eindigt hij op vrijdag 1 januari 2027: Nieuwjaarsdag.",
    "De laatste dag is maandag 4 januari 2027.",
    "Daarna is de laatste dag voorbij.",
  ]);
  await page.locator("#dag-bezwaar-tlv").fill("");
  await expect(example(page, "bezwaar-tlv")).toBeVisible();
});

test("the bar stands on paper, with the extension", async ({ page }) => {
  await open(page, "beslissing-aanmelding");
  await count(page, "beslissing-aanmelding", "2026-11-20");
  await page.emulateMedia({ media: "print" });
  await expect(own(page, "beslissing-aanmelding")).toBeVisible();
  await expect(own(page, "beslissing-aanmelding")).toContainText("verlengd");
  expect(await faultsOf(own(page, "beslissing-aanmelding"))).toEqual([]);
});

for (const media of [{ colorScheme: "dark" }, { forcedColors: "active" }, { colorScheme: "dark", forcedColors: "active" }] as const) {
  test(`the parts of the bar can be seen: ${JSON.stringify(media)}`, async ({ page }) => {
    await page.emulateMedia(media);
    await open(page, "bezwaar-tlv");
    const behind = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const strokes = await example(page, "bezwaar-tlv")
      .locator("line:not(.time-lead), circle")
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).stroke));
    expectEnough(strokes, 4);
    for (const stroke of strokes) expect([behind, "none"]).not.toContain(stroke);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the example is drawn all the same", async ({ page }) => {
    await page.goto(nodeAddress("tlv-controleren"));
    await expect(page.locator("[data-example=bezwaar-tlv] .time-drawing")).toBeVisible();
  });
});
