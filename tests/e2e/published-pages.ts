import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { filesBelow } from "@/lib/publish/site";

/** A page of the published site. */
export type PublishedPage = { readonly address: string; readonly html: string; readonly hasIsland: boolean };

const all: readonly PublishedPage[] = filesBelow("out")
  .filter((file) => file.endsWith("/index.html") || file === "index.html" || file === "404.html")
  .map((file) => {
    const html = readFileSync(join("out", file), "utf8");
    return { address: `/${file.replace(/index\.html$/u, "")}`, html, hasIsland: html.includes("data-island=") };
  });

/** Pages at old addresses that lead on at once: nobody sees them. */
export const movedPages: readonly PublishedPage[] = all.filter(({ html }) => html.includes('http-equiv="refresh"'));

/** Every other page in out/, so that a new page is tested on the day it exists. */
export const pages: readonly PublishedPage[] = all.filter((page) => !movedPages.includes(page));

/** The heaviest pages of a kind, and some of the others. */
function sampleOf(isOfKind: (page: PublishedPage) => boolean, every: number): PublishedPage[] {
  const ofKind = pages.filter(isOfKind).sort((a, b) => b.html.length - a.html.length);
  return ofKind.filter((_page, index) => index < 20 || index % every === 0);
}

const isRegion = ({ address }: PublishedPage) => /^\/(?:regio|verband)\/./u.test(address);
const isAnswer = ({ address }: PublishedPage) => /^\/vraag\/./u.test(address);
const isPiece = ({ address }: PublishedPage) => /^\/deel\/./u.test(address);

/**
 * The pages of gemeenten and verbanden are two templates over tables: hundreds of them differ in data only, and so do those of answers. Those of pieces are
 * parts of other pages. Tests that open each page more than once look at the heaviest of them and at some others.
 */
export const variedPages: readonly PublishedPage[] = [
  ...pages.filter((page) => !isRegion(page) && !isPiece(page) && !isAnswer(page)),
  ...sampleOf(isRegion, 10),
  ...sampleOf(isAnswer, 12),
  ...sampleOf(isPiece, 20),
];

/** What axe looks at: every page, but of the pieces a fifth. It sees what stands in the others on the pages they are a part of. */
export const checkedPages: readonly PublishedPage[] = [
  ...pages.filter((page) => !isPiece(page) && !isAnswer(page)),
  ...sampleOf(isAnswer, 5),
  ...sampleOf(isPiece, 10),
];

/** A test that walks over pages may not pass because there were none. */
export function expectEnough(found: readonly unknown[] | number, atLeast: number): void {
  expect(typeof found === "number" ? found : found.length, "things that were looked at").toBeGreaterThanOrEqual(atLeast);
}

/** Waits until every island on the page works: until then what it adds is not shown, and the ways to share are links. */
export async function expectIslandsAlive(page: Page, address: string): Promise<void> {
  const asleep = () =>
    page
      .evaluate(() => {
        const islands = [...document.querySelectorAll("[data-island]")];
        // The renderer leaves its mark on the element that it brought to life.
        if (islands.length === 0 || islands.some((island) => Object.keys(island).length === 0)) return "an island";
        return document.querySelector("[data-island] .waiting, main:has([data-island=share-menu]) a.share-link")?.outerHTML ?? "";
      })
      .catch(() => "a page that is on its way");
  await expect.poll(asleep, { message: `${address}: what is not awake`, intervals: [50, 50, 100] }).toBe("");
}

/** Some pages in parts of about the same size: one test for each part, so that the workers share the work. */
export function parts(
  count: number,
  some: readonly PublishedPage[] = variedPages,
): readonly { readonly name: string; readonly pages: readonly PublishedPage[] }[] {
  return Array.from({ length: count }, (_, part) => ({
    name: `part ${part + 1} of ${count}`,
    pages: some.filter((_page, index) => index % count === part),
  }));
}

/** The least number of pages that the site has, that axe looks at, and of varied ones; less means that the build is broken. */
export const fewestPages = 1550;
export const fewestChecked = 1000;
export const fewestVaried = 470;
