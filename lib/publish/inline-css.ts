import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { selectAll } from "hast-util-select";
import { Features, transform } from "lightningcss";
import { visit } from "unist-util-visit";
import { styleFloor } from "./floor";
import { islandNames, islandsIn, wordsOfIsland } from "./islands";
import { lowerCss } from "./lower-css";
import { remove } from "./remove";
import { headOf, type Page, type PublishStep, type Site } from "./site";

/** Puts the rules that a page uses into the page itself, for old browsers too, and drops the stylesheets and Next's folder. */
export const inlineCss: PublishStep = {
  name: "CSS in de pagina's zetten",
  run(site) {
    const sheets = new Map<string, Sheet>();
    const names = islandNames();
    const words = new Map(names.map((name) => [name, wordsOfIsland(name)]));
    for (const page of site.pages) {
      const links = selectAll("link[rel=stylesheet]", page.tree);
      const hrefs = links.map((link) => String(link.properties.href));
      if (hrefs.length === 0) throw new Error(`${page.address}: geen stylesheet gevonden.`);
      remove(page.tree, links);
      const used = new Set([
        ...symbolsOf(page.tree),
        ...islandsIn(page, names).flatMap((name) => [...(words.get(name) ?? [])]),
        ...symbolsShownLater(page, site),
      ]);
      const css = hrefs
        .map((href) => {
          const sheet = sheets.get(href) ?? readSheet(join(site.folder, href));
          sheets.set(href, sheet);
          return pruneCss(sheet, used);
        })
        .join("");
      headOf(page).children.push(styleElement(css));
    }
    rmSync(join(site.folder, "_next"), { recursive: true, force: true });
  },
};

/** A stylesheet with the names of all classes and ids that its selectors use, and what was made of it for other pages. */
export type Sheet = { readonly code: Buffer; readonly symbols: ReadonlySet<string>; readonly pruned: Map<string, string> };

function readSheet(path: string): Sheet {
  return sheetOf(lowerCss(readFileSync(path, "utf8")));
}

/** Collects the classes and ids of a stylesheet. */
export function sheetOf(css: string): Sheet {
  const code = Buffer.from(css);
  const symbols = new Set<string>();
  transform({
    filename: "site.css",
    code,
    visitor: {
      Selector(selector) {
        for (const part of selector) if (part.type === "class" || part.type === "id") symbols.add(part.name);
        return undefined;
      },
    },
  });
  return { code, symbols, pruned: new Map() };
}

/** Sides are done by lower-css.ts: lightningcss would tell them by language, a list of nineteen for each. No colour here has two looks. */
const exclude = Features.LogicalProperties | Features.LightDark;

/**
 * The rules of a stylesheet without those for classes and ids that a page does not have.
 * @param used classes and ids of the page
 */
export function pruneCss(sheet: Sheet, used: ReadonlySet<string>): string {
  const unusedSymbols = [...sheet.symbols].filter((symbol) => !used.has(symbol));
  // Many pages are one template, and lack the same names: the whole sheet is read once for all of them.
  const key = unusedSymbols.join(" ");
  const before = sheet.pruned.get(key);
  if (before !== undefined) return before;
  const { code } = transform({ filename: "site.css", code: sheet.code, minify: true, unusedSymbols, targets: styleFloor, exclude });
  const css = withFourSides(code.toString());
  sheet.pruned.set(key, css);
  return css;
}

/** Writes out "inset", into which lightningcss joins four sides: below Chrome 87 and iOS 14.5 nobody knows it. */
function withFourSides(css: string): string {
  return css.replace(/(?<=[{;])inset:([^;}]+)/gu, (_, sides: string) => {
    const [top, right = top, bottom = top, left = right] = sides.split(" ");
    return `top:${top};right:${right};bottom:${bottom};left:${left}`;
  });
}

/** Classes and ids that occur in a page. */
export function symbolsOf(tree: Root): Set<string> {
  const symbols = new Set<string>();
  visit(tree, "element", ({ properties }: Element) => {
    for (const name of [properties.className].flat()) if (typeof name === "string") symbols.add(name);
    if (typeof properties.id === "string") symbols.add(properties.id);
  });
  return symbols;
}

/** Classes and ids of the pages that an island fetches and shows within this one: data-shows holds the start of their addresses. */
function symbolsShownLater({ tree }: Page, { pages }: Site): string[] {
  const starts = selectAll("[data-shows]", tree).map(({ properties }) => String(properties.dataShows));
  const shown = pages.filter(({ address }) => starts.some((start) => address.startsWith(start)));
  return shown.flatMap((page) => [...symbolsOf(page.tree)]);
}

function styleElement(css: string): Element {
  return { type: "element", tagName: "style", properties: {}, children: [{ type: "text", value: css }] };
}
