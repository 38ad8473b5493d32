import type { Page } from "@playwright/test";

/** Where a page may never scroll sideways. */
export const sidewaysSizes = [
  { name: "a small phone", width: 320, height: 640 },
  { name: "1280 × 1024 at 400 % zoom", width: 320, height: 256 },
  { name: "a wide screen", width: 1600, height: 900 },
] as const;

/** How many pixels the page can be scrolled sideways, and the innermost elements that stick out. */
export function sideways(page: Page) {
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

/** What sideways() says of a page that is in place. */
export const inPlace = { pixels: 0, isHidden: false, elements: [] };
