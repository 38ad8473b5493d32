import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { filesBelow } from "@/lib/publish/site";

/** A page as the reader view of Firefox shows it. */
function readerView(file: string): { readonly document: Document; readonly text: string } {
  const html = readFileSync(`out/${file}`, "utf8");
  const article = new Readability(new JSDOM(html).window.document).parse();
  return { document: new JSDOM(html).window.document, text: article?.textContent ?? "" };
}

const inFolder = (folder: string, every: number) =>
  filesBelow("out")
    .filter((file) => new RegExp(`^${folder}/[^/]+/index\\.html$`, "u").test(file))
    .filter((_file, index) => index % every === 0);

test("de leesweergave van een gemeente noemt al haar verbanden", () => {
  const files = inFolder("regio", 12);
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const { document, text } = readerView(file);
    const names = [...document.querySelectorAll("main .panel h3")].map(({ textContent }) => textContent ?? "");
    expect(names.length, file).toBeGreaterThanOrEqual(2);
    for (const name of names) expect(text, file).toContain(name);
  }
});

test("de leesweergave van een uitleg houdt elke paragraaf", () => {
  const files = inFolder("uitleg", 6);
  expect(files.length).toBeGreaterThan(4);
  for (const file of files) {
    const { document, text } = readerView(file);
    const openings = [...document.querySelectorAll("main .prose > p")].map(({ textContent }) => textContent?.slice(0, 40) ?? "");
    expect(openings.length, file).toBeGreaterThan(3);
    for (const opening of openings) expect(text, file).toContain(opening);
  }
});
