import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { addStructuredData } from "@/lib/publish/add-structured-data";
import { dataForMachines } from "@/lib/publish/data-for-machines";
import { outlineOf } from "@/lib/publish/outline";
import { type Page, pageHtml, parsePage } from "@/lib/publish/site";
import { writeSitemap } from "@/lib/publish/write-sitemap";
import { edition } from "@/tests/edition";

const pageAt = (address: string, h1: string, head = ""): Page => ({
  address,
  tree: parsePage(`<!doctype html><html lang="nl"><head>${head}</head><body><main><h1>${h1}</h1></main></body></html>`),
});
const noindex = '<meta name="robots" content="noindex, follow">';
const outlinesOf = (pages: readonly Page[]) => pages.map((page) => outlineOf(page, []));

/** The names in the breadcrumbs of a page; undefined when it has no data at all. */
function crumbsOf(pages: readonly Page[], address: string): string[] | undefined {
  const data = dataForMachines(outlinesOf(pages), new Map(), edition).get(address);
  if (data === undefined) return undefined;
  const things = JSON.parse(data)["@graph"];
  return things.at(-1).itemListElement.map(({ name }: { name: string }) => name);
}

test("breadcrumbs name the pages above that exist, by their headings", () => {
  expect(crumbsOf([pageAt("/", "Wat nu?"), pageAt("/a/", "De lijst"), pageAt("/a/b/c/", "Het &lt;stuk>")], "/a/b/c/")).toEqual([
    "Passende Plek",
    "De lijst",
    "Het <stuk>",
  ]);
  expect(crumbsOf([pageAt("/", "Wat nu?"), pageAt("/a/", "Weg", noindex), pageAt("/a/b/", "Hier")], "/a/b/")).toEqual([
    "Passende Plek",
    "Hier",
  ]);
});

test("a page that may not be found has no data, and a page alone none either", () => {
  expect(crumbsOf([pageAt("/", "Wat nu?"), pageAt("/a/", "Weg", noindex)], "/a/")).toBeUndefined();
  expect(crumbsOf([pageAt("/404.html", "Weg"), pageAt("/", "Wat nu?")], "/404.html")).toBeUndefined();
  expect(crumbsOf([pageAt("/a/", "Alleen")], "/a/")).toBeUndefined();
});

test("the data stand at the end of the page, as they are", () => {
  const withData = pageHtml(addStructuredData.run(pageAt("/", "Kop"), { data: '{"a":"<b>"}' }));
  expect(withData).toContain('</main><script type="application/ld+json">{"a":"<b>"}</script></body>');
  expect(pageHtml(addStructuredData.run(pageAt("/", "Kop"), { data: undefined }))).not.toContain("<script");
});

test("the sitemap leaves out what may not be found", () => {
  const folder = mkdtempSync(join(tmpdir(), "sitemap-"));
  const pages = [pageAt("/", "a"), pageAt("/a/", "b", noindex), pageAt("/404.html", "c"), pageAt("/uitleg/de-tlv/", "d")];
  writeSitemap(folder, outlinesOf(pages), new Map([["/uitleg/de-tlv/", "2026-11-25"]]), "http://localhost:3000");
  const tree = parsePage(readFileSync(join(folder, "sitemap.xml"), "utf8"));
  rmSync(folder, { recursive: true });
  expect(selectAll("loc", tree).map(textOf)).toEqual(["http://localhost:3000/", "http://localhost:3000/uitleg/de-tlv/"]);
  expect(selectAll("lastmod", tree).map(textOf)).toEqual(["2026-11-25"]);
});
