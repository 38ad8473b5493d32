import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { filesBelow } from "@/lib/publish/site";
import { everyShape } from "./shapes";

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

/** The first part of an address, and of a piece what it is a piece of: pages of one template share it. */
export function templateOf({ address }: PublishedPage): string {
  const [first = "", second = ""] = address.split("/").slice(1);
  const piece = /^(wat-nu|begrip|vraag)?/u.exec(second)?.[1] ?? "uitleg";
  return first === "deel" ? `${first} ${piece}` : first;
}

const templates = [...new Set(pages.map(templateOf))].map((name) => pages.filter((page) => templateOf(page) === name));

/** How long the longest word of a page is: on a small screen it is the first to stick out. */
function longestWord({ html }: PublishedPage): number {
  const words = html
    .slice(html.indexOf("<main"))
    .replace(/<[^>]*>/gu, " ")
    .split(/[\s\u00ad]+/u);
  return words.reduce((most, word) => Math.max(most, word.length), 0);
}

const most = (some: readonly PublishedPage[], of: (page: PublishedPage) => number, count: number) =>
  [...some].sort((one, other) => of(other) - of(one)).slice(0, count);

const { cover, shapes } = everyShape(pages);

/** Everything that an element of the site can stand in, with its classes: shapes.ts. */
export const allShapes: ReadonlySet<string> = shapes;

/**
 * What a browser opens to ask everything that holds for all pages: few pages on which every shape of the site stands, and of every
 * template the heaviest pages and those with the longest words. What the others have of their own, their words and their addresses, is
 * asked on the files (tests/site).
 */
export const walkedPages: readonly PublishedPage[] = [
  ...new Set([...cover, ...templates.flatMap((some) => [...most(some, ({ html }) => html.length, 2), ...most(some, longestWord, 1)])]),
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
  some: readonly PublishedPage[],
): readonly { readonly name: string; readonly pages: readonly PublishedPage[] }[] {
  return Array.from({ length: count }, (_, part) => ({
    name: `part ${part + 1} of ${count}`,
    pages: some.filter((_page, index) => index % count === part),
  }));
}

/** The least number of pages that the site has, of those that a browser walks over, and of shapes; less means that the build is broken. */
export const fewestPages = 1550;
export const fewestWalked = 120;
export const fewestShapes = 1000;
