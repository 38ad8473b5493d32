import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { expect, test } from "vitest";
import { addStructuredData } from "@/lib/publish/add-structured-data";
import { type Page, parsePage } from "@/lib/publish/site";
import { writeSitemap } from "@/lib/publish/write-sitemap";
import { edition } from "@/tests/edition";

const pageAt = (address: string, h1: string, head = ""): Page => ({
  address,
  file: `${address.slice(1)}index.html`,
  tree: parsePage(`<!doctype html><html lang="nl"><head>${head}</head><body><main><h1>${h1}</h1></main></body></html>`),
});
const noindex = '<meta name="robots" content="noindex, follow">';

/** The names in the breadcrumbs of a page; undefined when it has no data at all. */
async function crumbsOf(pages: Page[], address: string): Promise<string[] | undefined> {
  await addStructuredData.run({ folder: "", pages, edition });
  const page = pages.find((candidate) => candidate.address === address);
  const script = page && select("body > script:last-child", page.tree);
  if (!script) return undefined;
  const things = JSON.parse(textOf(script))["@graph"];
  return things.at(-1).itemListElement.map(({ name }: { name: string }) => name);
}

test("breadcrumbs name the pages above that exist, by their headings", async () => {
  const pages = () => [pageAt("/", "Wat nu?"), pageAt("/a/", "De lijst"), pageAt("/a/b/c/", "Het &lt;stuk>")];
  expect(await crumbsOf(pages(), "/a/b/c/")).toEqual(["Passende Plek", "De lijst", "Het <stuk>"]);
  expect(await crumbsOf([pageAt("/", "Wat nu?"), pageAt("/a/", "Weg", noindex), pageAt("/a/b/", "Hier")], "/a/b/")).toEqual([
    "Passende Plek",
    "Hier",
  ]);
});

test("a page that may not be found has no data, and a page alone none either", async () => {
  expect(await crumbsOf([pageAt("/", "Wat nu?"), pageAt("/a/", "Weg", noindex)], "/a/")).toBeUndefined();
  expect(await crumbsOf([pageAt("/404.html", "Weg"), pageAt("/", "Wat nu?")], "/404.html")).toBeUndefined();
  expect(await crumbsOf([pageAt("/a/", "Alleen")], "/a/")).toBeUndefined();
});

test("the sitemap leaves out what may not be found", () => {
  const folder = mkdtempSync(join(tmpdir(), "sitemap-"));
  const pages = [pageAt("/", "a"), pageAt("/a/", "b", noindex), pageAt("/404.html", "c"), pageAt("/uitleg/de-tlv/", "d")];
  writeSitemap.run({ folder, pages, edition });
  const tree = parsePage(readFileSync(join(folder, "sitemap.xml"), "utf8"));
  rmSync(folder, { recursive: true });
  expect(selectAll("loc", tree).map(textOf)).toEqual(["http://localhost:3000/", "http://localhost:3000/uitleg/de-tlv/"]);
  expect(selectAll("lastmod", tree)).toHaveLength(1);
});
