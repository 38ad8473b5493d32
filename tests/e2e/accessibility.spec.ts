import { expect, test } from "@playwright/test";
import { mapAddress } from "@/lib/guide/addresses";
import { axeOptions, contrastOptions, loadAxe, runAxe } from "./axe";
import { contrastBetween, contrastOf } from "./contrast";
import {
  checkedPages,
  expectEnough,
  expectIslandsAlive,
  fewestChecked,
  fewestPages,
  fewestVaried,
  pages,
  parts,
  variedPages,
} from "./published-pages";

const inBothSchemes = new Set(variedPages.map(({ address }) => address));

test("there are pages to look at", () => expectEnough(pages, fewestPages));

test.describe("axe, light and dark", () => {
  // The pages' policy refuses every script but their own, so axe could not get in. privacy.spec.ts tests that policy.
  test.use({ bypassCSP: true });
  for (const { name, pages: some } of parts(12, checkedPages)) {
    test(`no violations and a contrast of 7 : 1, ${name}`, async ({ page }) => {
      expectEnough(some, Math.floor(fewestChecked / 12));
      for (const { address } of some) {
        await page.goto(address);
        await loadAxe(page);
        // Regions are tables in one template: their colours are the same on each.
        for (const colorScheme of inBothSchemes.has(address) ? (["light", "dark"] as const) : (["light"] as const)) {
          await page.emulateMedia({ colorScheme });
          const where = `${address} ${colorScheme}`;
          // Only colours change with the scheme: what the page is made of is looked at once.
          const { violations, unsure, passed } = await runAxe(page, colorScheme === "light" ? axeOptions : contrastOptions);
          expect.soft(violations, where).toEqual([]);
          if (colorScheme === "light") expect.soft(passed.length, `${where}: rules that passed`).toBeGreaterThan(10);
          expect.soft(passed, where).toContain("color-contrast-enhanced");
          // Where axe cannot see what lies beneath a text, we look for ourselves. It may be unsure about nothing else.
          expect
            .soft(
              [...new Set(unsure.map(({ id }) => id))].filter((id) => !id.startsWith("color-contrast")),
              where,
            )
            .toEqual([]);
          // The map has its own test below: there axe cannot see what lies beneath the hundreds of words.
          const targets = address.startsWith(mapAddress()) ? [] : [...new Set(unsure.map((item) => item.target))];
          for (const target of targets) {
            expect.soft(await contrastOf(page.locator(target)), `${where}: contrast of ${target}`).toBeGreaterThanOrEqual(7);
          }
        }
      }
    });
  }
});

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

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const { name, pages: some } of parts(3)) {
    test(`what you touch is at least 44 by 44 pixels, ${name}`, async ({ page }) => {
      const kinds: string[] = [];
      // The home page is in every part: only there stand the doors.
      const home = pages.filter(({ address }) => address === "/");
      for (const { address, hasIsland } of [...home, ...some]) {
        await page.goto(address);
        if (hasIsland) await expectIslandsAlive(page, address);
        // A door is one large target: its link covers the whole panel.
        const targets = await page
          .locator("a.answer, .door:has(a), button, nav a, a.nav-link, summary, a.site-name, a.share-link, a.button")
          .evaluateAll((elements) =>
            elements.map((element) => {
              const { width, height } = element.getBoundingClientRect();
              return { kind: [element.localName, ...element.classList].join("."), text: element.textContent.trim(), width, height };
            }),
          );
        expectEnough(targets, 7);
        kinds.push(...targets.map(({ kind }) => kind));
        const small = targets.filter(({ width, height }) => width < 44 || height < 44);
        expect
          .soft(
            small.map(({ kind, text, width, height }) => `${kind} "${text}" ${width} × ${height}`),
            address,
          )
          .toEqual([]);
      }
      expect([...new Set(kinds)]).toEqual(
        expect.arrayContaining([
          "a.answer",
          "button.button",
          "button.share-link.no-print",
          "a.nav-link",
          "summary",
          "a.site-name",
          "li.door",
        ]),
      );
      expectEnough(kinds, Math.floor((7 * fewestVaried) / 3));
    });
  }
});
