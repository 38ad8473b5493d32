import { expect, type Page, test } from "@playwright/test";
import { mapAddress, nodeAddress } from "@/lib/addresses/address-of";
import { allTracks } from "@/lib/guide/metro/drawing";
import { lineIds, lineOf, type StationId, stationDeadlines, stationIds } from "@/lib/guide/metro/lines";
import { stationName } from "@/lib/guide/metro/words";
import { deadlineText } from "@/lib/registers/deadline-text";
import { lettersOf } from "./picture-letters";

/** Without the places where a word may break. */
const plain = (text: string | null) =>
  (text ?? "")
    .replace(/\u00ad/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** The stations of the drawing that is shown, with what is written at each. */
async function shownStations(page: Page): Promise<Map<string, string>> {
  const links = page.locator("svg.metro a[data-station]:visible");
  const found = await links.evaluateAll((all) =>
    all.map((link) => [
      link.getAttribute("data-station") ?? "",
      [...link.querySelectorAll("tspan")].map(({ textContent }) => textContent).join(" "),
    ]),
  );
  return new Map(found.map(([id = "", words = ""]) => [id, plain(words)]));
}

for (const width of [320, 390, 1280]) {
  test(`at ${width} px each station is a link with its name and time, large enough, and nothing lies over another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(mapAddress());
    const shown = await shownStations(page);
    expect([...shown.keys()].sort()).toEqual([...stationIds].sort());
    for (const [id, words] of shown) {
      const deadline = stationDeadlines[id as StationId];
      expect(words).toBe(deadline ? `${stationName(id as StationId)} ${deadlineText(deadline, "span")}` : stationName(id as StationId));
    }
    const parts = await page.locator("svg.metro:visible :is(text, a circle)").evaluateAll((all) =>
      all.map((part) => {
        const { left, right, top, bottom } = part.getBoundingClientRect();
        return { left, right, top, bottom, size: Number.parseFloat(getComputedStyle(part).fontSize), name: part.textContent || "teken" };
      }),
    );
    expect(parts.length).toBeGreaterThan(65);
    expect(parts.filter(({ size }) => size < 14)).toEqual([]);
    expect(parts.filter(({ left, right }) => left < 0 || right > width).map(({ name }) => name)).toEqual([]);
    const over = parts.flatMap((one, index) =>
      parts
        .slice(index + 1)
        .filter((two) => one.left < two.right - 1 && two.left < one.right - 1 && one.top < two.bottom - 2 && two.top < one.bottom - 2)
        .map(({ name }) => `${one.name} / ${name}`),
    );
    expect(over).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test("the list says what the drawing says: every line, its stations in order, where it leaves and where it leads", async ({ page }) => {
  await page.goto(mapAddress());
  const lines = await page.locator("[data-line]").evaluateAll((all) =>
    all.map((line) => ({
      id: line.getAttribute("data-line"),
      stations: [...line.querySelectorAll("[data-station]")].map((link) => link.getAttribute("data-station")),
      words: line.textContent,
    })),
  );
  expect(lines.map(({ id }) => id)).toEqual(lineIds);
  for (const { id, stations, words } of lines) {
    const { from, stations: wanted, to } = lineOf(id as (typeof lineIds)[number]);
    expect(stations).toEqual(wanted);
    for (const end of [from, to]) if (end) expect(plain(words)).toContain(stationName(end as StationId));
    for (const station of wanted as readonly StationId[]) {
      const deadline = stationDeadlines[station];
      if (deadline) expect(plain(words)).toContain(deadlineText(deadline, "span"));
    }
  }
  await expect(page.locator("svg.metro-across .metro-track")).toHaveCount(allTracks().length);
});

test("a station leads to its page, by touch and by keyboard", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(mapAddress());
  await page.locator("svg.metro-down a[data-station=breed-overleg] text").click();
  await expect(page).toHaveURL(nodeAddress("breed-overleg"));
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto(mapAddress());
  await page.locator("svg.metro-across a[data-station=tlv-controleren]").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(nodeAddress("tlv-controleren"));
});

test("who comes from the guide sees where they are in yellow, and in words", async ({ page }) => {
  await page.goto(`${nodeAddress("wat-is-de-conclusie")}#via=overleg-gehad.breed-overleg`);
  await page.locator("a[data-way=kaart]").click();
  await expect(page).toHaveURL(/kaart\/#via=.*wat-is-de-conclusie/u);
  await expect(page.getByText("Geel is de halte waar je het laatst was.")).toBeVisible();
  const here = page.locator("svg.metro-across a[aria-current=step]");
  await expect(here).toHaveAttribute("data-station", "breed-overleg");
  const colour = (station: string) =>
    page.locator(`svg.metro-across a[data-station=${station}] circle`).evaluate((circle) => getComputedStyle(circle).fill);
  expect(await colour("breed-overleg")).toBe("rgb(255, 203, 46)");
  expect(await colour("basishulp-volgen")).toBe("rgb(255, 255, 255)");
  await page.goto(mapAddress());
  await expect(page.locator("[data-station][aria-current]")).toHaveCount(0);
});

test("on paper the map is one sheet, with the yellow station", async ({ page }) => {
  await page.goto(`${mapAddress()}#via=breed-overleg`);
  await expect(page.locator("svg.metro-across a[aria-current]")).toHaveCount(1);
  for (const format of ["A4", "A3"]) {
    const pdf = await page.pdf({ format, landscape: true, preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/gu)?.length, format).toBe(1);
  }
  // A sheet of A4 on its side, within its margins.
  await page.setViewportSize({ width: 1054, height: 725 });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("svg.metro-across")).toBeVisible();
  await expect(page.locator("svg.metro-down")).toBeHidden();
  const { small, over, texts } = await lettersOf(page);
  expect({ small, over }).toEqual({ small: [], over: [] });
  expect(texts).toBeGreaterThan(40);
});

test("a wide home page draws the route, and a narrow one tells it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto("/");
  expect((await shownStations(page)).size).toBe(stationIds.length);
  await expect(page.locator(".route-in-short")).toBeHidden();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator(".route-in-short")).toBeVisible();
  await expect(page.locator("svg.metro").first()).toBeHidden();
});
