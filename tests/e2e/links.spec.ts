import { expect, test } from "@playwright/test";
import { readAddresses } from "@/lib/places/addresses";
import { sourceOf } from "@/lib/places/places";
import { edition } from "@/tests/edition";
import { expectEnough, movedPages, pages } from "./published-pages";

const explanations = pages.filter(({ address }) => /^\/uitleg\/.+/u.test(address));
/** Of some explanations the first section, one in the middle and the last: how a visit by link begins is the same for all. */
const sections = explanations
  .filter((_page, index) => index % 6 === 0)
  .flatMap(({ address, html }) => {
    const ids = [...html.matchAll(/<h[23] id="([^"]+)"/gu)].map(([, id]) => id);
    return [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)].map((id) => `${address}#${id}`);
  });

test.use({ viewport: { width: 390, height: 700 } });

test("a link to a section lands on its heading", async ({ page }) => {
  const links = [...sections, "/uitleg/de-aanvraag/#hoe-lang", "/bronnen/#feit-5-6"];
  expectEnough(explanations, 8);
  expectEnough(links, 20);
  let scrolled = 0;
  for (const link of links) {
    // A new visit: from the same page, a browser would only scroll.
    await page.goto("about:blank");
    await page.goto(link);
    await expect.soft(page.locator(`[id="${link.split("#")[1]}"]:target`), link).toBeInViewport({ ratio: 1 });
    if (await page.evaluate(() => scrollY > 0)) scrolled++;
  }
  expectEnough(scrolled, 12);
});

test("the list at the top of an explanation leads to its sections", async ({ page }) => {
  await page.goto("/uitleg/de-aanvraag/");
  const contents = page.getByRole("navigation", { name: "Op deze pagina" });
  const link = contents.getByRole("link", { name: "Hoe lang duurt het?" });
  await expect(link, "a fold on a phone").toBeHidden();
  await contents.getByText(/^Op deze pagina \(\d+\)$/u).click();
  await link.click();
  await expect(page.getByRole("heading", { name: "Hoe lang duurt het?" })).toBeInViewport({ ratio: 1 });
});

test("on a wide screen the contents stand open beside the text and stay in sight", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/uitleg/de-aanvraag/");
  const link = page.getByRole("navigation", { name: "Op deze pagina" }).getByRole("link", { name: "Hoe lang duurt het?" });
  const text = page.locator(".prose > p").first();
  await page.locator(".prose h2").last().scrollIntoViewIfNeeded();
  await expect(link).toBeInViewport({ ratio: 1 });
  const [aside, beside] = [await link.boundingBox(), await text.boundingBox()];
  expect((aside?.x ?? 0) + (aside?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
});

const moved = [...readAddresses(sourceOf(edition)).moved];

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test("an old address leads to what tells it now", async ({ page }) => {
      expectEnough(moved, 6);
      expectEnough(movedPages, 6);
      // A page that leads on does so without a script: with one, every third shows that nothing is in its way.
      for (const [from, to] of javaScriptEnabled ? moved.filter((_, index) => index % 3 === 0) : moved) {
        await page.goto("about:blank");
        await page.goto(from);
        if (movedPages.some(({ address }) => address === from)) {
          await expect(page, from).toHaveURL(to);
          await expect(page.getByRole("heading", { level: 1 }), from).not.toHaveText("Deze pagina staat nu ergens anders");
        } else {
          // An old id within a page, or a page that lists its old places: the parent sees where it went.
          await expect(page.locator(from.includes("#") ? ":has(> :target), :target" : "h1").last(), from).toBeInViewport();
        }
      }
    });
  });
}

test("an old address leads on in a browser that does not do so by itself", () => {
  expectEnough(movedPages, 6);
  for (const { address, html } of movedPages) {
    expect(html, address).toContain('<meta name="robots" content="noindex">');
    expect(html, address).toMatch(/<h1>Deze pagina staat nu ergens anders<\/h1>.*<a href="[^"]+" class="answer">[^<]+<\/a>/su);
  }
});

for (const address of ["/bestaat-niet/", "/wat-nu/verband-besluit/", "/uitleg/de-aanvraag/iets/"]) {
  test(`${address} is 404, with ways on`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(/Deze pagina is er niet/u);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Deze pagina is er niet");
    await page.getByRole("main").getByRole("link", { name: "Begin bij wat er nu aan de hand is" }).click();
    await expect(page).toHaveURL("/wat-nu/");
  });
}

test("an address without its last slash leads to the page", async ({ page }) => {
  const response = await page.goto("/uitleg/de-aanvraag");
  expect(response?.status()).toBe(200);
  await expect(page).toHaveURL("/uitleg/de-aanvraag/");
});
