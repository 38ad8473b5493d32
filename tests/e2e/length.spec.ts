import { expect, test } from "@playwright/test";
import { expectEnough, pages } from "./published-pages";
import { measureLengths, medianOf } from "./screens";

/** What an explanation may take on a phone, in screens: the middle one, and each. Aim: 6 and 9. */
const most = { median: 8.1, each: 9 };

/** Explanations that must still be split or shortened, with what they take today. A number here goes down, a line goes; none comes. */
const stillLonger: Readonly<Record<string, number>> = {};

/** No explanation is made of more elements than this; before its sources stood together it was 996. */
const mostElements = 830;

test("an explanation is short on a phone", async ({ browser, baseURL }) => {
  const addresses = pages.map(({ address }) => address).filter((address) => /^\/uitleg\/./u.test(address));
  expectEnough(addresses, 41);
  const lengths = await measureLengths(browser, baseURL ?? "", addresses);
  const round = (screens: number) => Math.round(screens * 10) / 10;
  for (const { address, screens, elements } of lengths) {
    expect.soft(round(screens), `${address}: screens`).toBeLessThanOrEqual(stillLonger[address] ?? most.each);
    expect.soft(elements, `${address}: elements`).toBeLessThanOrEqual(mostElements);
  }
  // Who makes a text shorter takes its line away, or writes the lower number.
  const longer = Object.fromEntries(
    lengths.filter(({ screens }) => round(screens) > most.each).map(({ address, screens }) => [address, round(screens)]),
  );
  expect(longer).toEqual(stillLonger);
  expect(round(medianOf(lengths.map(({ screens }) => screens)))).toBeLessThanOrEqual(most.median);
});
