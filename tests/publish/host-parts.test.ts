import { describe, expect, test } from "vitest";
import { fillGaps, gapKindsIn, gapsIn } from "@/lib/publish/gaps";
import { hostText } from "@/lib/publish/host-files";
import { withAddress } from "@/lib/publish/other-address";
import { parsePage } from "@/lib/publish/site";

const footer = '<template data-gap="footer"></template>';
const page = (main: string) => `<main>${main}</main><footer>${footer}</footer>`;
const island = '<template data-gap-from="region"></template><div data-island="region-here">Zoek</div><template data-gap-to></template>';

describe("gaten in een landelijke pagina", () => {
  test("elk heeft een naam, en wordt één keer genoemd", () => {
    expect(gapsIn(page(`${island}<p>a<template data-gap="deadline:a"></template></p>${island}`))).toEqual([
      "region",
      "deadline:a",
      "footer",
    ]);
  });
  test("in een lijst van woorden is een gat van het woord waarnaar de laatste link leidt", () => {
    const word = (id: string) => `<p><a href="/begrippen/${id}/">${id}</a> uitleg<template data-gap="own-name"></template></p>`;
    const html = page(word("zorgplicht") + word("groot-overleg"));
    expect(gapsIn(html)).toEqual(["own-name:zorgplicht", "own-name:groot-overleg", "footer"]);
    const filled = fillGaps(html, { footer: "", "own-name:zorgplicht": "", "own-name:groot-overleg": " Hier: team." });
    expect(filled).toContain("zorgplicht</a> uitleg</p>");
    expect(filled).toContain("groot-overleg</a> uitleg Hier: team.</p>");
  });
  test("alleen wat een eigen onderdeel heeft, vraagt om eigen stijl", () => {
    expect(gapKindsIn(parsePage(page(`${island}<template data-gap="deadline:beslissing-tlv"></template>`)))).toEqual(["region", "footer"]);
  });
  test("wat de host zegt komt erbij, of in de plaats van het landelijke", () => {
    const html = page(`<div data-island="search"></div>${island}<p>6 weken<template data-gap="deadline:a"></template></p>`);
    const filled = fillGaps(html, { footer: "<ul>wij</ul>", region: "<b>$& van ons</b>", "deadline:a": " (hier 4)" });
    expect(filled).toBe(
      '<main><div data-island="search"></div><b>$& van ons</b><p>6 weken (hier 4)</p></main><footer><ul>wij</ul></footer>',
    );
  });
  test("een pagina die haar enige eiland verliest, heeft geen script, en mag er geen hebben", () => {
    const head = `<meta content="script-src &#x27;self&#x27;; style-src &#x27;none&#x27;"><script type="module" src="/eilanden-1A2B3C4D.js"></script>`;
    const fillings = { footer: "", region: "" };
    expect(fillGaps(head + page(island), fillings)).toBe(
      `<meta content="script-src &#x27;none&#x27;; style-src &#x27;none&#x27;"><main></main><footer></footer>`,
    );
    expect(fillGaps(`${head}<div data-island="search"></div>${page(island)}`, fillings)).toContain(head);
  });
  test.each([
    ["<footer></footer>", "de plek voor de naam van de host ontbreekt. Bouw de site opnieuw: npm run build"],
    [page('<template data-gap="deadline:x"></template>'), 'voor "deadline:x" heeft de host geen woorden.'],
    [page('<template data-gap-from="region"></template>'), "een plek voor woorden van de host heeft geen begin of geen eind"],
    [page("<template data-gap-to></template>"), "een plek voor woorden van de host heeft geen begin of geen eind"],
  ])("%s wordt niet gevuld", (html, message) => {
    expect(() => fillGaps(html, { footer: "wij", region: "hier" })).toThrow(message);
  });
});

describe("een ander webadres", () => {
  const moved = (text: string, from = "https://plek.nl") => withAddress(text, from, "https://gids.plek.nl");
  test.each([
    ['<link href="https://plek.nl/a/">', '<link href="https://gids.plek.nl/a/">'],
    ["Adressen staan op plek.nl.", "Adressen staan op gids.plek.nl."],
    ["plek.nl/deel/a/ of https://plek.nl", "gids.plek.nl/deel/a/ of https://gids.plek.nl"],
    ['"url":"https://plek.nl/"', '"url":"https://gids.plek.nl/"'],
  ])("%s", (text, expected) => {
    expect(moved(text)).toBe(expected);
  });
  test.each([
    "info@plek.nl",
    "https://www.plek.nl/",
    "mijnplek.nl",
    "plek.nl.voorbeeld.be",
    "plek.nl:3000",
    "plekxnl",
    "https://ander.be/plek.nl",
  ])("%s is een ander", (text) => {
    expect(moved(text)).toBe(text);
  });
  test("met een poort, en van http", () => {
    expect(moved('"http://localhost:3000/a/" localhost:3000/b/ localhost:30001', "http://localhost:3000")).toBe(
      '"https://gids.plek.nl/a/" gids.plek.nl/b/ localhost:30001',
    );
  });
});

describe("de andere bestanden van een host", () => {
  const host = {
    leftOut: new Set(["/regio/weg/"]),
    urls: { national: "https://plek.nl", host: "https://wij.nl" },
    own: { "regio.json": "{}" },
  };
  const textOf = (file: string, text: string) => hostText(file, () => text, host);
  test("de sitemap heeft de eigen adressen, zonder wat er niet is", () => {
    const urls = ["/", "/regio/weg/", "/regio/hier/"].map(
      (address) => `<url><loc>https://plek.nl${address}</loc><lastmod>2026-11-29</lastmod></url>`,
    );
    expect(textOf("sitemap.xml", `<urlset>${urls.join("")}</urlset>`)).toBe(
      "<urlset><url><loc>https://wij.nl/</loc><lastmod>2026-11-29</lastmod></url><url><loc>https://wij.nl/regio/hier/</loc><lastmod>2026-11-29</lastmod></url></urlset>",
    );
  });
  test("zoeken vindt geen naam van wat er niet is", () => {
    const rows = (...slugs: string[]) =>
      JSON.stringify({ names: slugs.map((slug) => [slug, [`/regio/${slug}/`, slug, "", ""]]), terms: [] });
    expect(textOf("zoek.json", rows("hier", "weg"))).toBe(rows("hier"));
  });
  test("wat van de host zelf is, gaat voor; de rest blijft", () => {
    expect(textOf("regio.json", '{"veel":1}')).toBe("{}");
    expect(textOf("robots.txt", "Sitemap: https://plek.nl/sitemap.xml")).toBe("Sitemap: https://wij.nl/sitemap.xml");
    expect(textOf("licenties.txt", "https://plek.nl")).toBeUndefined();
    expect(textOf("gids.json", "{}")).toBeUndefined();
  });
});
