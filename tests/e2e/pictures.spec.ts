import { expect, type Page, test } from "@playwright/test";
import { countryMapAddress, mapAddress, nodeAddress, talkAddress } from "@/lib/addresses/address-of";
import { type LadderId, ladders } from "@/lib/guide/ladders";
import { talkSlugs } from "@/lib/talks/talks";
import { lettersOf } from "./picture-letters";
import { expectEnough, pages } from "./published-pages";

const drawn = pages
  .filter(({ address, html }) => /^\/(?:uitleg|vraag)\/./u.test(address) && html.includes("<figure"))
  .map(({ address }) => address);
const stairs = (Object.keys(ladders) as LadderId[]).map((id) => nodeAddress(ladders[id].rungs[0].node));
/** Where a map of a region is crowded, or small; region-map.spec.ts looks at more. */
const maps = ["/verband/po2806/", "/verband/po2101/", "/verband/vo3003/", countryMapAddress];
const addresses = [...new Set(["/", ...drawn, ...talkSlugs.map(talkAddress), ...stairs, ...maps])];

/** How a page can look, and what makes it look so. */
const looks: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  light: (page) => page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" }),
  dark: (page) => page.emulateMedia({ media: "screen", colorScheme: "dark", forcedColors: "none" }),
  "forced colours": (page) => page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "active" }),
  "forced dark": async (page) => {
    await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none" });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setAutoDarkModeOverride", { enabled: true });
  },
  print: (page) => page.emulateMedia({ media: "print", colorScheme: "light", forcedColors: "none" }),
};

for (const [name, look] of Object.entries(looks)) {
  test(`every letter in a picture can be read at 320 px, and none lies over another: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 844 });
    expectEnough(drawn, 11);
    let [pictures, texts] = [0, 0];
    // On paper the metro map has a sheet of its own, on its side: metro.spec.ts looks at it there.
    for (const address of name === "print" ? addresses : [...addresses, mapAddress()]) {
      await page.goto(address);
      await look(page);
      const { small, over, outside, unseen, ...seen } = await lettersOf(page);
      expect.soft({ small, over, outside, unseen }, address).toEqual({ small: [], over: [], outside: [], unseen: [] });
      pictures += seen.pictures;
      texts += seen.texts;
    }
    expectEnough(pictures, 32);
    expectEnough(texts, 350);
  });
}

test("it sees letters that are too small, and words that lie over each other", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.setContent(`<main><figure><p style="font-size:11px">klein</p><svg viewBox="0 0 640 100" width="320"><text y="50" font-size="20">half</text></svg>
    <p style="position:absolute;top:9rem;left:0">een</p><p style="position:absolute;top:9rem;left:0">twee</p></figure></main>`);
  const { small, over } = await lettersOf(page);
  expect(small.map((text) => text.split(":")[0])).toEqual(["klein", "half"]);
  expect(over).toEqual(["een / twee"]);
});
