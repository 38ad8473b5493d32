import { readFileSync } from "node:fs";
import { selectAll } from "hast-util-select";
import { Features, transform } from "lightningcss";
import { element } from "./element";
import { styleFloor } from "./floor";
import type { Given } from "./given";
import { symbolsOf } from "./outline";
import { remove } from "./remove";
import { headOf, type Page, type PageStep } from "./site";

/** Puts the rules that a page uses into the page itself, in the form for old browsers. */
export const inlineCss: PageStep<Pick<Given, "sheets" | "usedLater">> = {
  name: "CSS in de pagina zetten",
  run(page, { sheets, usedLater }) {
    const links = selectAll("link[rel=stylesheet]", page.tree);
    if (links.length === 0) throw new Error(`${page.address}: geen stylesheet gevonden.`);
    remove(page.tree, links);
    const used = new Set([...symbolsOf(page.tree), ...usedLater]);
    const css = links.map(({ properties }) => pruneCss(sheetOfLink(page, String(properties.href), sheets), used)).join("");
    headOf(page).children.push(element("style", {}, css));
    return page;
  },
};

function sheetOfLink({ address }: Page, href: string, sheets: Given["sheets"]): Sheet {
  const file = sheets[href];
  if (!file) throw new Error(`${address}: het stylesheet ${href} bestaat niet.`);
  return sheetIn(file);
}

const read = new Map<string, Sheet>();

/** The stylesheet in a file. A file has the hash of its content for a name, so it is read once. */
function sheetIn(file: string): Sheet {
  const sheet = read.get(file) ?? sheetOf(readFileSync(file, "utf8"));
  read.set(file, sheet);
  return sheet;
}

/** A stylesheet with the names of all classes and ids that its selectors use, and what was made of it for other pages. */
export type Sheet = { readonly code: Buffer; readonly symbols: ReadonlySet<string>; readonly pruned: Map<string, string> };

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
  const css = withoutUnusedPaper(withFourSides(code.toString()));
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

/** Takes out each kind of paper that has a name which nothing on the page asks for: lightningcss leaves them all. */
function withoutUnusedPaper(css: string): string {
  return css.replace(/@page ([\w-]+)\{[^}]*\}/gu, (rule, name: string) => (new RegExp(`[{;]page:${name}[;}]`, "u").test(css) ? rule : ""));
}
