import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Element } from "hast";
import { select, selectAll } from "hast-util-select";
import { toHtml } from "hast-util-to-html";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { pieceAddress, splitAddress } from "@/lib/addresses/address-of";
import { type Piece, piecesOf } from "@/lib/places/pieces";
import { termOf } from "@/lib/registers/term-words";
import { cardFile, cardSize, longestTitle, previewTitle } from "@/lib/share/preview";
import { edition } from "@/tests/edition";
import { scanQr } from "../scan-qr";
import { type PublishedPage as Page, site } from "./published-site";

const byAddress = new Map(site.pages.map((page) => [page.address, page]));
const all = piecesOf(edition);

function pageOf({ id }: Piece): Page {
  const page = byAddress.get(pieceAddress(id));
  if (!page) throw new Error(`${pieceAddress(id)} staat niet in out/.`);
  return page;
}

/** The content of a <meta>, by its name or property. */
function meta({ tree }: Page, name: string): unknown {
  return select(`meta[name="${name}"], meta[property="${name}"]`, tree)?.properties.content;
}

const spaced = (text: string) => text.replace(/[\s\u00ad]+/gu, " ").trim();

describe("elk stuk heeft een eigen pagina", () => {
  test("met zijn kop, zijn controledatum en de weg naar de hele pagina", () => {
    expect(all.length).toBeGreaterThan(700);
    for (const piece of all) {
      const { tree, address } = pageOf(piece);
      expect(spaced(textOf(select("h1", tree) as Element)).toLowerCase(), address).toBe(spaced(piece.title).toLowerCase());
      expect(
        selectAll("details.sources summary", tree).some((line) => /gecontroleerd op|nog niet nagelezen/u.test(textOf(line))),
        address,
      ).toBe(true);
      const whole = selectAll(".piece-end a", tree).map((link) => [link.properties.href, textOf(link)]);
      expect(whole, address).toEqual([[piece.page.address, `Lees de hele pagina: ${piece.page.title}`]]);
      expect(textOf(select(".piece-end", tree) as Element), address).toContain(`${edition.url.replace(/^https?:\/\//u, "")}${address}`);
    }
  });

  test("en zegt aan het eind hoe het verder gaat, en wie je kunt bereiken", () => {
    let looked = 0;
    for (const piece of all) {
      const { tree, address } = pageOf(piece);
      // Who is in danger reads whom to call, and nothing beside it.
      if (select(".call-first", tree)) continue;
      const end = select('section[aria-labelledby="nu"]', tree) as Element;
      expect(textOf(select("h2", end) as Element), address).toBe("Wat gebeurt er nu in jullie geval?");
      expect(selectAll('a[href="/wat-nu/"]', end), address).toHaveLength(1);
      expect(selectAll('a[href^="/wat-nu/"]:not([href="/wat-nu/"])', end), address).toHaveLength(1);
      expect(selectAll('main a[href^="tel:"], main a[href="/regio/"], main a.call', tree).length, address).toBeGreaterThan(0);
      expect(selectAll('[data-alone] [data-island="region-here"]', tree), address).toHaveLength(1);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(700);
  });

  test("met elk woord van het stuk uitgelegd", () => {
    const withTerms = all.filter(({ terms }) => terms.length > 0);
    expect(withTerms.length).toBeGreaterThan(300);
    for (const piece of withTerms) {
      const { tree, address } = pageOf(piece);
      for (const term of piece.terms) {
        const note = select(`.word-list > .note[id="woord-${term}"]`, tree);
        expect(note && textOf(note), `${address} ${term}`).toContain(termOf(term).explanation);
      }
    }
  });

  test("die niet in een zoekmachine komt en naar zijn bron wijst", () => {
    for (const piece of all) {
      const page = pageOf(piece);
      expect(meta(page, "robots"), page.address).toBe("noindex, follow");
      const canonical = selectAll("link[rel=canonical]", page.tree).map(({ properties }) => String(properties.href));
      expect(canonical, page.address).toEqual([`${edition.url}${piece.page.address.replace(/#.*$/u, "")}`]);
      expect(byAddress.has((canonical[0] ?? "").slice(edition.url.length)), page.address).toBe(true);
    }
  });

  test("met een QR-code die naar de pagina leidt", async () => {
    const some = all.filter((_piece, index) => index % 12 === 0);
    expect(some.length).toBeGreaterThan(50);
    for (const piece of some) {
      const { tree, address } = pageOf(piece);
      const svg = select("svg.qr", tree) as Element;
      const drawing = toHtml({ ...svg, properties: { ...svg.properties, xmlns: "http://www.w3.org/2000/svg" } }, { space: "svg" });
      expect(await scanQr(drawing, 220), address).toBe(`${edition.url}${address}`);
    }
  });
});

describe("het voorbeeld van een link", () => {
  test("elk stuk zegt wat het is, met een eigen kaart", () => {
    for (const piece of all) {
      const page = pageOf(piece);
      const title = previewTitle(piece);
      expect(title.length).toBeLessThanOrEqual(longestTitle);
      expect(
        Object.fromEntries(
          ["og:title", "og:description", "og:url", "og:locale", "og:image", "og:image:width", "og:image:height", "twitter:card"].map(
            (name) => [name, meta(page, name)],
          ),
        ),
        page.address,
      ).toEqual({
        "og:title": title,
        "og:description": piece.description,
        "og:url": `${edition.url}${page.address}`,
        "og:locale": "nl_NL",
        "og:image": `${edition.url}${page.address}${cardFile}`,
        "og:image:width": String(cardSize.width),
        "og:image:height": String(cardSize.height),
        "twitter:card": "summary_large_image",
      });
      expect(meta(page, "og:image:alt"), page.address).toContain(title);
    }
  });

  test("elke kaart is precies 1200 × 630 en weegt minder dan 300 kB", () => {
    const sizes = all.map(({ id }) => {
      const file = join("out", pieceAddress(id), cardFile);
      const png = readFileSync(file);
      expect(png.subarray(1, 4).toString("latin1"), file).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
      return statSync(file).size;
    });
    expect(sizes.length).toBeGreaterThan(700);
    expect(Math.min(...sizes)).toBeGreaterThan(5_000);
    // The promise is 300 kB; on a slow line a preview must come sooner.
    expect(Math.max(...sizes)).toBeLessThan(40_000);
  });

  test("een uitleg, een plek in de gids en een begrip hebben een kaart die er is", () => {
    const addresses = new Set(all.map((piece) => splitAddress(piece.page.address).path));
    const normal = site.pages.filter(({ address }) => addresses.has(address));
    expect(normal.length).toBeGreaterThan(300);
    for (const page of normal) {
      const image = String(meta(page, "og:image"));
      expect(image.startsWith(`${edition.url}/deel/`), page.address).toBe(true);
      expect(existsSync(join("out", image.slice(edition.url.length))), `${page.address}: ${image}`).toBe(true);
    }
  });
});
