import { readFileSync } from "node:fs";
import type { Browser } from "@playwright/test";

/** A phone as most parents hold it; a screen is what it shows at once. */
const phone = { width: 390, height: 844 };

/**
 * How long a page is on a phone, in screens, and of how many elements it is made; on a step or an outcome also how many screens it takes
 * to the end of its first way on, and on an answer to the end of its text, which ends with what you can do.
 */
export type PageLength = {
  readonly address: string;
  readonly screens: number;
  readonly elements: number;
  readonly wayOn?: number;
  readonly textEnd?: number;
};

/**
 * Measures pages as a phone shows them, with everything closed that is closed. In letters that come with this repository and are as wide
 * as those of a phone: each machine has others of its own, and a tenth more or less would be a screen.
 * @param base where the site is served
 */
export async function measureLengths(browser: Browser, base: string, addresses: readonly string[]): Promise<PageLength[]> {
  // The reader's own style is not under the page's policy; one that we add is.
  const context = await browser.newContext({ viewport: phone, bypassCSP: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const lengths: PageLength[] = [];
  for (const address of addresses) {
    await page.goto(base + address);
    await page.addStyleTag({ content: letters });
    const { height, elements, wayOn, textEnd, isSet } = await page.evaluate(async () => {
      const faces = await Promise.all(["18px Maat", "bold 18px Maat"].map((face) => document.fonts.load(face)));
      return {
        height: document.documentElement.scrollHeight,
        elements: document.querySelectorAll("*").length,
        wayOn: document.querySelector("#verder ~ ul a.answer")?.getBoundingClientRect().bottom,
        textEnd: document.querySelector("h1 ~ .prose, .shared-page + .prose")?.getBoundingClientRect().bottom,
        isSet: faces.every(({ length }) => length === 1) && getComputedStyle(document.body).fontFamily === "Maat",
      };
    });
    if (!isSet) throw new Error(`${address}: de letters om mee te meten zijn niet geladen.`);
    lengths.push({
      address,
      screens: height / phone.height,
      elements,
      ...(wayOn && { wayOn: wayOn / phone.height }),
      ...(textEnd && { textEnd: textEnd / phone.height }),
    });
  }
  await context.close();
  return lengths;
}

const letters = `${[400, 700].map(faceOf).join("\n")}\nbody { font-family: Maat !important }`;

function faceOf(weight: number): string {
  const file = `node_modules/@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff2`;
  return `@font-face { font-family: Maat; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(file, "base64")}) }`;
}

/** The middle one of some numbers. @throws when there are none */
export function medianOf(numbers: readonly number[]): number {
  const middle = numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error("Er is niets gemeten.");
  return middle;
}
