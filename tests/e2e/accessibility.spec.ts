import { expect, test } from "@playwright/test";
import { contrastBetween } from "./contrast";
import { expectEnough } from "./published-pages";

// walk.spec.ts asks axe about the pages. On the map it cannot see what lies beneath the words.
for (const colorScheme of ["light", "dark"] as const) {
  test(`every word on the map has a contrast of 7 : 1, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/wat-nu/controle/tekening/");
    // Words stand on the fill of their box, or on a halo in the colour of the paper.
    const pairs = await page.locator("svg.whole-guide text").evaluateAll((texts) => [
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
