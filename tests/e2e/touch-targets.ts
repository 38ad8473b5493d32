import type { Page } from "@playwright/test";

const touched = "a.answer, button, nav a, a.nav-link, summary, a.site-name, a.share-link, a.button";

/** What a finger is meant to touch on the open page: how many, of which kinds, and those below 44 by 44 pixels. */
export async function smallTargets(page: Page) {
  const targets = await page.locator(touched).evaluateAll((elements) =>
    // What is not shown cannot be touched: a note that nobody asked for.
    elements.flatMap((element) => {
      if (element.getClientRects().length === 0) return [];
      const { width, height } = element.getBoundingClientRect();
      return [{ kind: [element.localName, ...element.classList].join("."), text: element.textContent.trim(), width, height }];
    }),
  );
  return {
    count: targets.length,
    kinds: targets.map(({ kind }) => kind),
    small: targets
      .filter(({ width, height }) => width < 44 || height < 44)
      .map(({ kind, text, width, height }) => `${kind} "${text}" ${width} × ${height}`),
  };
}
