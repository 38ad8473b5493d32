import { expect, test } from "@playwright/test";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeOf } from "@/lib/guide/guide";
import { nodeIds } from "@/lib/guide/structure";
import { expectEnough, pages } from "./published-pages";
import { measureLengths, medianOf } from "./screens";

/**
 * What an explanation may take on a phone, in screens: the middle one, and each; and the elements it is made of. These numbers only go
 * down: a text that grows must say less elsewhere, or become two.
 */
const most = { median: 6, each: 8.4, elements: 800 };

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

/** What a step or an outcome may take: to the end of its first way on, and in all; a page of three screens is the aim. */
const mostOfStep = { wayOn: 2, median: 3, each: 4.2 };

test("on a step the way on is near, and the whole page is short", async ({ browser, baseURL }) => {
  const addresses = nodeIds.filter((id) => nodeOf(id).kind !== "question").map(nodeAddress);
  expectEnough(addresses, 200);
  const lengths = await measureLengths(browser, baseURL ?? "", addresses);
  const round = (screens: number) => Math.round(screens * 10) / 10;
  for (const { address, screens, wayOn = Number.NaN } of lengths) {
    expect.soft(round(wayOn), `${address}: screens to the way on`).toBeLessThanOrEqual(mostOfStep.wayOn);
    expect.soft(round(screens), `${address}: screens`).toBeLessThanOrEqual(mostOfStep.each);
  }
  expect(round(medianOf(lengths.map(({ screens }) => screens)))).toBeLessThanOrEqual(mostOfStep.median);
});

/** What an answer may take: from the top of the page to what you can do now, and with who helps, what to read and the footer. */
const mostOfAnswer = { text: 2, each: 3.4 };

test("an answer stands whole within two screens of a phone", async ({ browser, baseURL }) => {
  const addresses = pages.map(({ address }) => address).filter((address) => /^\/vraag\/./u.test(address));
  expectEnough(addresses, 240);
  const lengths = await measureLengths(browser, baseURL ?? "", addresses);
  const round = (screens: number) => Math.round(screens * 10) / 10;
  for (const { address, screens, textEnd = Number.NaN } of lengths) {
    expect.soft(round(textEnd), `${address}: screens to the end of the answer`).toBeLessThanOrEqual(mostOfAnswer.text);
    expect.soft(round(screens), `${address}: screens`).toBeLessThanOrEqual(mostOfAnswer.each);
  }
});
