import { expect, test } from "@playwright/test";
import { expectEnough, pages } from "./published-pages";
import { measureLengths, medianOf } from "./screens";

/**
 * What an explanation may take on a phone, in screens: the middle one, and each; and the elements it is made of. These numbers only go
 * down: a text that grows must say less elsewhere, or become two.
 */
const most = { median: 6, each: 8.6, elements: 800 };

test("an explanation is short on a phone", async ({ browser, baseURL }) => {
  const addresses = pages.map(({ address }) => address).filter((address) => /^\/uitleg\/./u.test(address));
  expectEnough(addresses, 41);
  const lengths = await measureLengths(browser, baseURL ?? "", addresses);
  const round = (screens: number) => Math.round(screens * 10) / 10;
  for (const { address, screens, elements } of lengths) {
    expect.soft(round(screens), `${address}: screens`).toBeLessThanOrEqual(most.each);
    expect.soft(elements, `${address}: elements`).toBeLessThanOrEqual(most.elements);
  }
  expect(round(medianOf(lengths.map(({ screens }) => screens)))).toBeLessThanOrEqual(most.median);
});
