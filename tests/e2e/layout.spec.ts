import { expect, type Page, test } from "@playwright/test";
import { expectEnough, expectIslandsAlive, fewestVaried, parts } from "./published-pages";
import { slowLine } from "./slow-line";

const sizes = [
  { name: "a small phone", width: 320, height: 640 },
  { name: "1280 × 1024 at 400 % zoom", width: 320, height: 256 },
  { name: "a wide screen", width: 1600, height: 900 },
] as const;

/** How many pixels the page can be scrolled sideways, and the innermost elements that stick out. */
function sideways(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    const sticksOut = (element: Element) => element.getBoundingClientRect().right > root.clientWidth + 1;
    const innermost = [...document.body.querySelectorAll("*")].filter(
      (element) => sticksOut(element) && ![...element.children].some(sticksOut),
    );
    const pixels = root.scrollWidth - root.clientWidth;
    return {
      pixels,
      // Hidden overflow would only hide the fault.
      isHidden: [root, document.body].some((element) => getComputedStyle(element).overflowX !== "visible"),
      elements: pixels > 0 ? innermost.map((element) => `${element.localName}: ${element.textContent.slice(0, 60)}`) : [],
    };
  });
}

const inPlace = { pixels: 0, isHidden: false, elements: [] };

for (const { name, pages: some } of parts(4)) {
  test(`no sideways scrolling from 320 to 1600 pixels, ${name}`, async ({ page }) => {
    expectEnough(some, fewestVaried / 4);
    for (const { address } of some) {
      await page.goto(address);
      for (const { name: size, ...viewport } of sizes) {
        await page.setViewportSize(viewport);
        expect.soft(await sideways(page), `${address} on ${size}`).toEqual(inPlace);
      }
    }
  });
}

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
      for (const { name, ...viewport } of sizes) {
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

test.describe("forced colours", () => {
  test.use({ forcedColors: "active" });
  for (const [address, selectors] of [
    ["/wat-nu/verband-beslist/", [".route > .earlier", ".route > .here", ".route > .maybe", ".line > li", ".answer"]],
    ["/", [".line > li"]],
    ["/uitleg/de-aanvraag/", [".route > .earlier", ".route > .here", ".route > .maybe"]],
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

  /** Records what moves on each page that opens from now on, and by how much. */
  async function watchShifts(page: Page): Promise<() => Promise<string[]>> {
    await page.addInitScript(() => {
      type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
      const shifts: string[] = [];
      const add = (entries: PerformanceEntryList) => {
        for (const { value, startTime, sources } of entries as Shift[]) {
          // The dot of a list that settles by a pixel is below what an eye can see.
          if (value < 0.000_01) continue;
          const moved = sources.map(({ node }) => `${node?.nodeName} "${node?.textContent?.slice(0, 40)}"`);
          shifts.push(`${value} at ${startTime.toFixed()} ms: ${moved.join(", ")}`);
        }
      };
      const observer = new PerformanceObserver((list) => add(list.getEntries()));
      observer.observe({ type: "layout-shift", buffered: true });
      Object.assign(window, {
        shiftsSoFar: async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
          add(observer.takeRecords());
          return shifts;
        },
      });
    });
    return () => page.evaluate(() => (window as unknown as { shiftsSoFar: () => Promise<string[]> }).shiftsSoFar());
  }

  for (const { name, pages: some } of parts(4)) {
    test(`nothing moves on any page, also when its island comes to life, ${name}`, async ({ page }) => {
      expectEnough(some, fewestVaried / 4);
      expectEnough(
        some.filter(({ hasIsland }) => hasIsland),
        10,
      );
      const shiftsSoFar = await watchShifts(page);
      for (const { address, hasIsland } of some) {
        await page.goto(address);
        if (hasIsland) await expectIslandsAlive(page, address);
        expect.soft(await shiftsSoFar(), address).toEqual([]);
      }
    });
  }

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
