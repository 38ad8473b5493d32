/** When the islands of a page may begin: at rest, and at the first touch. */

/** What tells that someone wants to do something with the page, or have it on paper. */
const touches = ["pointerdown", "touchstart", "keydown", "focusin", "beforeprint"] as const;

/** Resolves at the first touch of the page. */
export function firstTouch(): Promise<void> {
  return new Promise((resolve) => {
    for (const name of touches) addEventListener(name, () => resolve(), { capture: true, once: true, passive: true });
  });
}

/** Resolves when the browser has nothing to do, within a second at most. Safari cannot tell: there it is a moment later. */
export function atRest(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 100);
  });
}

/** Resolves when the page and what it loads at once are there. */
export function whenLoaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === "complete") resolve();
    else addEventListener("load", () => resolve(), { once: true });
  });
}

/** Resolves so many milliseconds later. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
