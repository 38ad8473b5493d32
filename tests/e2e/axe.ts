import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { expectEnough } from "./published-pages";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

export const axeOptions: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Our own promise goes further than AA: text has a contrast of at least 7 : 1.
  rules: { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } },
  preload: false,
  // The nodes of what passed are thousands, and not needed.
  resultTypes: ["violations", "incomplete"],
};

export const contrastOptions: RunOptions = {
  runOnly: { type: "rule", values: ["color-contrast", "color-contrast-enhanced"] },
  preload: false,
  resultTypes: ["violations", "incomplete"],
};

const axeSource = readFileSync(axePath, "utf8");

/** Puts axe into the open page as the developer tools do: the pages' policy, which is looked at as well, stays as it is. */
export async function injectAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axeSource, returnByValue: true });
  await session.detach();
}

/** What axe found on the open page, as selectors and lines that can be read in a report. */
export async function runAxe(page: Page, options: RunOptions) {
  const { violations, passes, incomplete } = await page.evaluate<AxeResults, RunOptions>(
    (given) => (window as unknown as { axe: { run: (how: RunOptions) => Promise<AxeResults> } }).axe.run(given),
    options,
  );
  const found = (results: AxeResults["violations"]) =>
    results.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => ({ id, target: target.join(" "), failureSummary })));
  return { violations: found(violations), unsure: found(incomplete), passed: passes.map(({ id }) => id) };
}

/** The page as it is now has no faults that axe sees, and does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  await injectAxe(page);
  const { violations, passed } = await runAxe(page, axeOptions);
  expect(violations).toEqual([]);
  expectEnough(passed, 15);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
