import { expect, test } from "@playwright/test";
import { expectEnough, expectIslandsAlive, pages } from "./published-pages";
import { inPlace, sideways, sidewaysSizes } from "./sideways";
import { slowLine } from "./slow-line";
import { watchShifts } from "./watch-shifts";

/** What WCAG 1.4.12 lets a reader set. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const spacedPages = [
  "/",
  "/uitleg/de-aanvraag/",
  "/uitleg/twee-verbanden/",
  "/uitleg/extra-ondersteuning-en-toewijzing/",
  "/wat-nu/verband-beslist/",
  "/wat-nu/geplaatst-met-extra-hulp/",
  "/bronnen/",
];

test.describe("more space in the text (WCAG 1.4.12)", () => {
  // The reader's own style is not under the page's policy; a style that a test adds is.
  test.use({ bypassCSP: true });
  for (const address of spacedPages) {
    test(`nothing is cut off or sticks out on ${address}`, async ({ page }) => {
      await page.goto(address);
      await page.addStyleTag({ content: textSpacing });
      for (const { name, ...viewport } of sidewaysSizes) {
        await page.setViewportSize(viewport);
        expect.soft(await sideways(page), name).toEqual(inPlace);
        const { looked, cut } = await page.evaluate(() => {
          const holdsText = (element: Element) =>
            [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
          const isForScreenReaders = (element: Element) =>
            element.closest(".sr-only") !== null || getComputedStyle(element).clipPath !== "none";
          const elements = [...document.body.querySelectorAll("*")].filter((element) => holdsText(element) && !isForScreenReaders(element));
          const isCut = (element: Element) => {
            const box = element.getBoundingClientRect();
            // Words in a picture must stay inside the drawing; other words inside their own box.
            const drawing = element.closest("svg")?.getBoundingClientRect();
            if (drawing) return box.left < drawing.left - 1 || box.right > drawing.right + 1 || box.bottom > drawing.bottom + 1;
            return (
              element.clientHeight > 0 && (element.scrollHeight > element.clientHeight + 3 || element.scrollWidth > element.clientWidth + 3)
            );
          };
          return {
            looked: elements.length,
            cut: elements
              .filter(isCut)
              .map((element) => `${element.localName}.${element.getAttribute("class") ?? ""}: ${element.textContent.slice(0, 60)}`),
          };
        });
        expectEnough(looked, 15);
        expect.soft(cut, name).toEqual([]);
      }
    });
  }
});

test("the line of the route runs through no word, in the guide and where a page only belongs to a stop", async ({ page }) => {
  for (const width of [320, 390, 800, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const address of [
      "/uitleg/de-tlv/",
      "/vraag/wat-is-een-samenwerkingsverband/",
      "/begrippen/zorgplicht/",
      "/wat-nu/breed-overleg/",
    ]) {
      await page.goto(address);
      const stops = await page.locator(".route > .current").evaluateAll((all) =>
        all.map((stop) => {
          const line = getComputedStyle(stop, "::after");
          const [box, text] = [stop.getBoundingClientRect(), document.createRange()];
          // The name itself: before it stand words for who hears the page.
          text.selectNode(stop.querySelector(".stop-name")?.lastChild ?? stop);
          const word = text.getBoundingClientRect();
          if (line.display === "none") return true;
          const [left, right] = [Number.parseFloat(line.left), Number.parseFloat(line.left) + Number.parseFloat(line.width)];
          const isBeside = box.left + left >= word.right - 1 || box.left + right <= word.left + 1;
          return isBeside || box.top + Number.parseFloat(line.top) >= word.bottom - 1;
        }),
      );
      expectEnough(stops, 1);
      expect(stops, `${address}, ${width} px`).toEqual(stops.map(() => true));
    }
  }
});

test("half a page that has come in stands where it stands when it is whole", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 6000 });
  const address = "/uitleg/wie-doet-wat/";
  const { html = "" } = pages.find((one) => one.address === address) ?? {};
  // Where a piece of the line may end: before the word of a link beside a heading, and in the menu.
  const cuts = [...html.matchAll(/class="share-link no-print">(?=Deel)|>Uitleg<\/a><\/li>/gu)].map(
    ({ 0: found, index }) => index + found.length,
  );
  expectEnough(cuts, 8);
  let part = html;
  await page.route(`**${address}`, (route) => route.fulfill({ body: part, contentType: "text/html" }));
  const tops = async () => {
    await page.goto(address);
    return page.locator("h2, .site-header nav").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  };
  const whole = await tops();
  for (const cut of cuts) {
    part = html.slice(0, cut);
    const half = await tops();
    expectEnough(half, 1);
    expect(half).toEqual(whole.slice(0, half.length));
  }
});

test.describe("a reader whose letters are large", () => {
  for (const percent of [150, 200]) {
    test(`nothing sticks out at ${percent} %`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const address of [
        ...spacedPages,
        "/regio/",
        "/regio/utrecht/",
        "/zoeken/",
        "/voor-scholen/",
        "/zonder-verbinding/",
        "/wat-nu/",
      ]) {
        await page.goto(address);
        if (await page.locator("[data-island]").count()) await expectIslandsAlive(page, address);
        await page.evaluate((size) => document.documentElement.style.setProperty("font-size", `${size}%`), percent);
        expect.soft(await sideways(page), address).toEqual(inPlace);
      }
    });
  }
});

test.describe("forced colours", () => {
  test.use({ forcedColors: "active" });
  for (const [address, selectors] of [
    ["/wat-nu/verband-beslist/", [".route > .earlier", ".route > .here", ".route > .maybe", ".stair > li", ".answer"]],
    ["/", [".route-in-short > li"]],
    ["/uitleg/de-aanvraag/", [".route > .part", ".route > .maybe"]],
  ] as const) {
    test(`the stops keep a border that can be seen on ${address}`, async ({ page }) => {
      await page.goto(address);
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
      const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      for (const selector of selectors) {
        const stops = await page.locator(selector).evaluateAll((elements) =>
          elements.map((element) => {
            const { borderTopStyle, borderTopWidth, borderTopColor, width } = getComputedStyle(element, "::before");
            return {
              style: borderTopStyle,
              border: Number.parseFloat(borderTopWidth),
              colour: borderTopColor,
              width: Number.parseFloat(width),
            };
          }),
        );
        expectEnough(stops, 1);
        for (const { style, border, colour, width } of stops) {
          expect(["solid", "dotted"], selector).toContain(style);
          expect(border, selector).toBeGreaterThanOrEqual(2);
          expect(width, selector).toBeGreaterThan(10);
          expect(colour, selector).not.toBe(canvas);
        }
      }
    });
  }
});

test.describe("layout shift", () => {
  // As tall as a page: a browser counts only what moves on the screen.
  test.use({ viewport: { width: 390, height: 6000 } });

  for (const address of ["/wat-nu/verband-beslist/", "/uitleg/de-aanvraag/", "/"]) {
    test(`nothing moves while ${address} comes in over a slow line`, async ({ page }) => {
      const shiftsSoFar = await watchShifts(page);
      const session = await page.context().newCDPSession(page);
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", slowLine);
      await page.goto(address);
      if (address.startsWith("/wat-nu/")) await expectIslandsAlive(page, address);
      expect(await shiftsSoFar()).toEqual([]);
    });
  }
});
