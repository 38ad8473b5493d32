import { expect, test } from "@playwright/test";
import { mapAddress } from "@/lib/addresses/address-of";
import { axeOptions, injectAxe, runAxe } from "./axe";
import { contrastBetween } from "./contrast";
import { checkedPages, expectEnough, fewestChecked, fewestPages, fewestVaried, pages, parts, variedPages } from "./published-pages";

test("there are pages to look at", () => expectEnough(pages, fewestPages));

// walk.spec.ts asks axe about every varied page, colours and all. What is left are tables in one template and pieces of other pages:
// their colours are the same on each.
const rest = checkedPages.filter((page) => !variedPages.includes(page));
const restOptions = { ...axeOptions, rules: { "color-contrast": { enabled: false }, "color-contrast-enhanced": { enabled: false } } };
for (const { name, pages: some } of parts(4, rest)) {
  test(`no violations on the pages of one template, ${name}`, async ({ page }) => {
    expectEnough(some, Math.floor((fewestChecked - fewestVaried) / 5));
    for (const { address } of some) {
      await page.goto(address);
      await injectAxe(page);
      const { violations, unsure, passed } = await runAxe(page, restOptions);
      expect.soft(violations, address).toEqual([]);
      expect.soft(passed.length, `${address}: rules that passed`).toBeGreaterThan(10);
      expect.soft(unsure, address).toEqual([]);
    }
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every word on the map has a contrast of 7 : 1, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(mapAddress());
    // Words stand on the fill of their box, or on a halo in the colour of the paper.
    const pairs = await page.locator("svg.map text").evaluateAll((texts) => [
      ...new Set(
        texts.map((text) => {
          const box = text.parentElement?.querySelector("rect");
          const { fill, stroke, paintOrder } = getComputedStyle(text);
          const paper = getComputedStyle(document.body).backgroundColor;
          const beneath = box ? getComputedStyle(box).fill : paintOrder.startsWith("stroke") ? stroke : paper;
          return `${fill} on ${beneath}`;
        }),
      ),
    ]);
    expectEnough(pairs, 3);
    for (const pair of pairs) {
      const [text = "", beneath = ""] = pair.split(" on ");
      expect.soft(contrastBetween(text, beneath), pair).toBeGreaterThanOrEqual(7);
    }
  });
}
