import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { select, selectAll } from "hast-util-select";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { isIndexable } from "@/lib/publish/indexable";
import { sources } from "@/lib/registers/sources";
import { edition } from "@/tests/edition";
import { type PublishedPage as Page, site } from "./published-site";

const { DOMParser } = new JSDOM().window;

/** Reads a file as XML, with the parser of a browser. @throws when it is not well formed */
function xmlIn(file: string): Document {
  const document = new DOMParser().parseFromString(readFileSync(join("out", file), "utf8"), "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new Error(`${file}: ${fault.textContent}`);
  return document;
}

function textsIn(parent: Document | Element, name: string): string[] {
  return [...parent.querySelectorAll(`:scope > ${name}, urlset > url > ${name}`)].map(({ textContent }) => textContent ?? "");
}

function meta({ tree }: Page, name: string): unknown {
  return select(`meta[name="${name}"], meta[property="${name}"]`, tree)?.properties.content;
}

describe("sitemap.xml en robots.txt", () => {
  const sitemap = xmlIn("sitemap.xml");
  const listed = textsIn(sitemap, "loc");

  test("de sitemap noemt precies de pagina's die te vinden mogen zijn, elk één keer", () => {
    const pages = site.pages.filter(isIndexable).map(({ address }) => `${edition.url}${address}`);
    expect(pages.length).toBeGreaterThan(800);
    expect(listed.toSorted()).toEqual(pages.toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  test("geen stuk, geen verhuisde pagina en geen controlelijst staat erin", () => {
    const hidden = site.pages.filter((page) => !isIndexable(page)).map(({ address }) => address);
    expect(hidden.filter((address) => address.startsWith("/deel/")).length).toBeGreaterThan(700);
    expect(hidden).toEqual(expect.arrayContaining(["/404.html", "/wat-nu/controle/", "/voor-scholen/leesmap/"]));
    const moved = site.pages.filter(({ tree }) => select("meta[http-equiv=refresh]", tree)).map(({ address }) => address);
    expect(moved.length).toBeGreaterThan(5);
    expect(hidden).toEqual(expect.arrayContaining(moved));
    expect(listed.filter((url) => hidden.includes(url.slice(edition.url.length)))).toEqual([]);
  });

  test("elke dag erin is een dag waarop iets is gelezen, nooit de dag van de bouw", () => {
    const days = textsIn(sitemap, "lastmod");
    expect(days.length).toBeGreaterThan(700);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    const read = new Set<string | null>(Object.values(sources).map(({ checkedOn }) => checkedOn));
    const ofTexts = [...sitemap.querySelectorAll("url")].filter((url) => /\/(?:uitleg|wat-nu|begrippen)\/./u.test(url.textContent ?? ""));
    expect(ofTexts.length).toBeGreaterThan(350);
    expect(ofTexts.map((url) => url.querySelector("lastmod")?.textContent ?? null).filter((day) => day !== null && !read.has(day))).toEqual(
      [],
    );
  });

  test("robots.txt wijst de sitemap aan en sluit niets af", () =>
    expect(readFileSync("out/robots.txt", "utf8")).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${edition.url}/sitemap.xml\n`));
});

describe("elke pagina zegt waar zij staat", () => {
  const pages = site.pages.filter(({ address }) => address !== "/404.html");

  test("met één vast adres, op een pagina die te vinden mag zijn haar eigen", () => {
    expect(pages.length).toBeGreaterThan(1500);
    const addresses = new Set(pages.map(({ address }) => `${edition.url}${address}`));
    for (const page of pages) {
      const canonical = selectAll("link[rel=canonical]", page.tree).map(({ properties }) => String(properties.href));
      expect(canonical, page.address).toHaveLength(1);
      expect(addresses, page.address).toContain(canonical[0]);
      if (isIndexable(page)) expect(canonical, page.address).toEqual([`${edition.url}${page.address}`]);
    }
  });

  test("en hoe een link naar haar eruitziet, met een kaart die er is", () => {
    for (const page of pages) {
      for (const name of ["og:title", "og:description", "og:image:alt"])
        expect(String(meta(page, name) ?? ""), `${page.address} ${name}`).toMatch(/\S{2}/u);
      expect(meta(page, "og:locale"), page.address).toBe("nl_NL");
      expect(meta(page, "og:type"), page.address).toBe(page.address === "/" ? "website" : "article");
      expect(meta(page, "twitter:card"), page.address).toBe("summary_large_image");
      if (isIndexable(page)) expect(meta(page, "og:url"), page.address).toBe(`${edition.url}${page.address}`);
      const image = String(meta(page, "og:image"));
      expect(existsSync(join("out", image.slice(edition.url.length))), `${page.address}: ${image}`).toBe(true);
    }
  });

  test("in één taal: dan zegt hreflang niets", () =>
    expect(site.pages.flatMap(({ tree }) => selectAll("link[hreflang]", tree))).toEqual([]));
});

describe("wijzigingen.xml", () => {
  const feed = xmlIn("wijzigingen.xml").documentElement;
  const entries = [...feed.querySelectorAll(":scope > entry")];
  const one = (parent: Element, name: string) => {
    const found = textsIn(parent, name);
    expect(found, name).toHaveLength(1);
    expect(found[0]?.trim(), name).not.toBe("");
    return found[0] ?? "";
  };

  test("heeft alles wat RFC 4287 vraagt", () => {
    expect([feed.localName, feed.namespaceURI]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    expect(entries.length).toBeGreaterThanOrEqual(10);
    for (const part of [feed, ...entries]) {
      one(part, "title");
      expect(URL.canParse(one(part, "id"))).toBe(true);
      expect(one(part, "updated")).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
      expect(part.querySelectorAll(":scope > link[rel=alternate]")).toHaveLength(1);
    }
    expect(feed.querySelector(":scope > author > name")?.textContent).toBe("Passende Plek");
    expect(feed.querySelector(":scope > link[rel=self]")?.getAttribute("href")).toBe(`${edition.url}/wijzigingen.xml`);
    const ids = [feed, ...entries].map((part) => one(part, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of entries) one(entry, "summary");
  });

  test("is zo nieuw als zijn nieuwste bericht, en geen bericht komt uit de toekomst", () => {
    const days = entries.map((entry) => one(entry, "updated"));
    expect(days).toEqual(days.toSorted().reverse());
    expect(one(feed, "updated")).toBe(days[0]);
    expect(days.filter((day) => day.slice(0, 10) > edition.day)).toEqual([]);
  });

  test("elk bericht leidt naar een plek die er is", () => {
    for (const entry of entries) {
      const href = entry.querySelector(":scope > link")?.getAttribute("href") ?? "";
      const { pathname, hash } = new URL(href);
      const page = site.pages.find(({ address }) => address === pathname);
      expect(page && select(`[id="${hash.slice(1)}"]`, page.tree), href).toBeTruthy();
    }
  });

  test("is te vinden op de twee pagina's die erover gaan, en nergens anders", () => {
    const pages = site.pages.filter(
      ({ tree }) => select("link[type='application/atom+xml']", tree) && select("a[href='/wijzigingen.xml']", tree),
    );
    expect(pages.filter(isIndexable).map(({ address }) => address)).toEqual(["/bronnen/", "/uitleg/wat-verandert-er/"]);
    expect(site.pages.filter((page) => isIndexable(page) && select("link[type='application/atom+xml']", page.tree))).toHaveLength(2);
  });
});
