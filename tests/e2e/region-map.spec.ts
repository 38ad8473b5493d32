import { expect, type Page, test } from "@playwright/test";
import { countryMapAddress, verbandAddress } from "@/lib/addresses/address-of";
import { sectors } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";

const { verbanden } = readRegions();

/** Where names and signs are close: many schools in one town, islands, long names, a narrow area. */
const crowded = ["PO2806", "PO2101", "PO2707", "VO3003", "PO2601", "VO2902", "PO2815", "PO2305"];
const addresses = verbanden.filter(({ code }) => crowded.includes(code)).map(verbandAddress);

type Drawn = { readonly what: string; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** What a reader sees on the map of a page: the boxes of its names and of its signs, its frame, and the size of its letters. */
function drawnOn(page: Page) {
  return page.locator("figure .region-map").evaluate((svg: SVGSVGElement) => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { what: element.textContent || element.localName, left, right, top, bottom };
    };
    const names = [...svg.querySelectorAll<SVGTextElement>("text")];
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return {
      frame: boxOf(svg),
      names: names.map(boxOf),
      signs: [...svg.querySelectorAll(".mark")].map(boxOf),
      letters: Math.min(...names.map((name) => Number.parseFloat(getComputedStyle(name).fontSize) * scale)),
    };
  });
}

/** Pairs that share more than the half pixel that a browser rounds. */
function meetings(names: readonly Drawn[], others: readonly Drawn[]): string[] {
  const meet = (a: Drawn, b: Drawn) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  return names.flatMap((a, index) => [...names.slice(index + 1), ...others].filter((b) => meet(a, b)).map((b) => `${a.what} en ${b.what}`));
}

for (const { name, width, ...media } of [
  { name: "320 pixels", width: 320, colorScheme: "light" },
  { name: "320 pixels in forced colours", width: 320, forcedColors: "active" },
  { name: "320 pixels in forced dark colours", width: 320, colorScheme: "dark", forcedColors: "active" },
  { name: "1280 pixels in the dark", width: 1280, colorScheme: "dark" },
] as const) {
  test(`names and signs lie beside each other and in the frame: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia(media);
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    for (const address of addresses) {
      await page.goto(address);
      const { frame, names, signs, letters } = await drawnOn(page);
      expect(names.length, address).toBeGreaterThan(0);
      expect(letters, address).toBeGreaterThanOrEqual(12);
      expect(meetings(names, signs), address).toEqual([]);
      const out = [...names, ...signs].filter(
        ({ left, right, top, bottom }) => left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom,
      );
      expect(out, address).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width);
    }
  });
}

test("in forced colours an area is told from what lies beside it by its edge, and every colour is one of the reader's", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto(addresses[0] ?? "");
  const looks = await page.locator("figure .region-map").evaluate((svg) => {
    const system = (colour: string) => {
      const probe = document.body.appendChild(document.createElement("span"));
      probe.style.color = colour;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };
    const look = (selector: string) => {
      const element = svg.querySelector(selector);
      if (!element) return [];
      const { fill, stroke } = getComputedStyle(element);
      return [fill, stroke];
    };
    return {
      looks: { area: look(".region-area"), land: look(".region-land"), mark: look(".mark"), name: look(".over-map") },
      canvas: system("Canvas"),
      text: system("CanvasText"),
    };
  });
  const { canvas, text } = looks;
  expect(looks.looks).toEqual({ area: [canvas, text], land: [canvas, "none"], mark: [canvas, text], name: [text, canvas] });
});

test("each area on the map of the country is a link with a name that leads to its verband", async ({ page, request }) => {
  await page.goto(countryMapAddress);
  for (const sector of sectors) {
    const expected = verbanden.filter((verband) => verband.sector === sector && verband.region !== undefined);
    const map = page.locator(`section[aria-labelledby=${sector}] .country-map`);
    const links = await map
      .locator("a")
      .evaluateAll((all) =>
        all.map((link) => ({ href: link.getAttribute("href") ?? "", name: link.querySelector("title")?.textContent ?? "" })),
      );
    expect(links.map(({ href }) => href).sort()).toEqual(expected.map(verbandAddress).sort());
    expect(new Set(links.map(({ name }) => name)).size).toBe(links.length);
    expect(links.length).toBeGreaterThanOrEqual(74);
    for (const { href } of links) expect((await request.get(href)).status(), href).toBe(200);
  }
  await expect(page.getByRole("link", { name: "Utrecht (PO 26.01)" })).toHaveCount(2);
});

test.describe("on a narrow phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("a tap on an area opens its verband, and so does its line in the list, which a finger can hit", async ({ page }) => {
    await page.goto(countryMapAddress);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const area = page.locator(".country-map a[href='/verband/po2101/'] path");
    await area.scrollIntoViewIfNeeded();
    const box = await area.boundingBox();
    if (!box) throw new Error("the area is not drawn");
    await page.mouse.click(box.x + box.width * 0.7, box.y + box.height * 0.6);
    await expect(page).toHaveURL(/\/verband\/po2101\/$/u);
    await page.goto(countryMapAddress);
    const heights = await page
      .locator(".country-part li a")
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThanOrEqual(149);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.locator(".country-part li").getByRole("link", { name: "Utrecht (VO 26.01)" }).click();
    await expect(page).toHaveURL(/\/verband\/vo2601\/$/u);
  });

  test("names on the map of the country lie beside each other, in letters of 12 pixels or more", async ({ page }) => {
    await page.goto(countryMapAddress);
    const maps = await page.locator(".country-map").evaluateAll((all) =>
      all.map((svg) => {
        const names = [...svg.querySelectorAll("text")];
        const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
        return {
          letters: Math.min(...names.map((name) => Number.parseFloat(getComputedStyle(name).fontSize) * scale)),
          names: names.map((name) => {
            const { left, right, top, bottom } = name.getBoundingClientRect();
            return { what: name.textContent ?? "", left, right, top, bottom };
          }),
        };
      }),
    );
    expect(maps).toHaveLength(2);
    for (const { letters, names } of maps) {
      expect(names.length).toBeGreaterThan(10);
      expect(letters).toBeGreaterThanOrEqual(12);
      expect(meetings(names, [])).toEqual([]);
    }
  });

  test("with the keyboard an area shows where it is", async ({ page }) => {
    await page.goto(countryMapAddress);
    const link = page.locator(".country-map a").first();
    const width = () => link.locator("path").evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
    const before = await width();
    await link.focus();
    expect(await width()).toBeGreaterThan(before);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/verband\//u);
  });
});
