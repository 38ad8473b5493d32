import { readFileSync } from "node:fs";
import { type Browser, expect, test } from "@playwright/test";
import tailwind from "@tailwindcss/postcss";
import { transform } from "lightningcss";
import postcss from "postcss";
import { pruneCss, sheetOf } from "@/lib/publish/inline-css";
import { lowerCss } from "@/lib/publish/lower-css";
import { everyKind } from "./every-kind";
import { conflictsIn, meetings } from "./layer-conflicts";
import { expectEnough, pages, walkedPages } from "./published-pages";

/**
 * The style of a page has no layers: what comes later wins, and so does what is more specific. In app/globals.css, and in next dev, a
 * later layer always wins. These tests hold that nothing on the site looks different for it, and that no other rewriting for old
 * browsers changes a thing in a new one.
 */
const file = "app/globals.css";

/** Both styles as text: as written, in layers, and as it goes out. */
async function bothStyles(): Promise<readonly [layered: string, flat: string]> {
  const { css } = await postcss([tailwind({ optimize: false })]).process(readFileSync(file, "utf8"), { from: file });
  const sheet = sheetOf(lowerCss(css));
  return [transform({ filename: file, code: Buffer.from(css), minify: true }).code.toString(), pruneCss(sheet, sheet.symbols)];
}

/** The style with every state at once: each element is as if the keyboard, the pointer and the link were there, and every fold open. */
function inAllStates(css: string): string {
  // Equally specific, and true for every element.
  return css.replaceAll(/:(?:focus-visible|focus-within|focus|hover|target)\b(?!-)|\[open\]|\[aria-invalid=[^\]]*\]/gu, ":nth-child(n)");
}

type Found = { readonly looked: number; readonly kinds: readonly string[]; readonly faults: readonly string[] };

/** In the page: gives it one style and then the other, and compares the looks of each kind of element that was not seen before. */
function compare({ styles, seen }: { styles: readonly [string, string]; seen: readonly string[] }): Found {
  for (const { sheet } of document.querySelectorAll("style")) if (sheet) sheet.disabled = true;
  const sheets = styles.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const properties = new Set<string>();
  const rulesIn = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => ["cssRules" in rule ? rulesIn(rule.cssRules as CSSRuleList) : [], rule].flat());
  for (const rule of sheets.flatMap(({ cssRules }) => rulesIn(cssRules))) {
    if ("style" in rule) for (const name of rule.style as CSSStyleDeclaration) if (!name.startsWith("--")) properties.add(name);
  }
  // An element is of the same kind as another when both stand in the same elements, and the same element stands before them.
  const known = new Set(seen);
  const nameOf = (element: Element | null) => `${element?.localName}.${element?.getAttribute("class") ?? ""}`;
  const elements = [...document.querySelectorAll("body, body *")].flatMap((element) => {
    const path = [];
    for (let outer: Element | null = element; outer && path.length < 5; outer = outer.parentElement) path.push(nameOf(outer));
    const kind = [...path, nameOf(element.previousElementSibling), !element.nextElementSibling].join(" ");
    if (known.has(kind)) return [];
    known.add(kind);
    return [{ element, kind }];
  });
  const names = [...properties];
  const parts = 4;
  const looks = () =>
    elements.flatMap(({ element }) =>
      ["", "::before", "::after", element.localName === "li" ? "::marker" : "::first-letter"].map((part): Record<string, string> => {
        if (part === "::first-letter" && !element.getAttribute("class")?.includes("first-letter")) return {};
        const style = getComputedStyle(element, part || null);
        if (["::before", "::after"].includes(part) && style.content === "none") return {};
        return Object.fromEntries(names.map((property) => [property, style.getPropertyValue(property)]));
      }),
    );
  const [layered = [], flat = []] = sheets.map((sheet) => {
    document.adoptedStyleSheets = [sheet];
    return looks();
  });
  const faults = layered.flatMap((look, index) => {
    const other = flat[index] ?? {};
    return [...new Set([...Object.keys(look), ...Object.keys(other)])]
      .filter((property) => look[property] !== other[property])
      .filter((property) => property !== "text-decoration-thickness" || look["text-decoration-line"] !== "none")
      .map(
        (property) => `${elements[Math.floor(index / parts)]?.kind} ${index % parts} ${property}: ${look[property]} → ${other[property]}`,
      );
  });
  return { looked: elements.length, kinds: elements.map(({ kind }) => kind), faults };
}

const looks = [
  { name: "on screen", media: "screen", colorScheme: "light", states: false },
  { name: "in the dark", media: "screen", colorScheme: "dark", states: false },
  { name: "on paper", media: "print", colorScheme: "light", states: false },
  { name: "on screen in every state", media: "screen", colorScheme: "light", states: true },
  { name: "on paper in every state", media: "print", colorScheme: "light", states: true },
] as const;

/** The part of all kinds of element that is looked at. The last kinds stand on one heavy page each; VLOER=alles looks at them too. */
const share = process.env.VLOER === "alles" ? 1 : 0.55;

async function faultsAt(width: number, browser: Browser): Promise<{ looked: number; faults: string[] }> {
  const styles = await bothStyles();
  const { sample, kinds } = everyKind(walkedPages, share);
  expectEnough(kinds, 600);
  expectEnough(sample, 8);
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  const seen = new Map<string, string[]>(looks.map(({ name }) => [name, []]));
  const faults: string[] = [];
  let looked = 0;
  for (const { address } of sample) {
    await page.goto(address);
    for (const { name, media, colorScheme, states } of looks) {
      await page.emulateMedia({ media, colorScheme });
      const given = states ? ([inAllStates(styles[0]), inAllStates(styles[1])] as const) : styles;
      const found = await page.evaluate(compare, { styles: given, seen: seen.get(name) ?? [] });
      seen.get(name)?.push(...found.kinds);
      faults.push(...found.faults.map((fault) => `${address} ${name}: ${fault}`));
      looked += found.looked;
    }
  }
  await page.close();
  return { looked, faults };
}

for (const width of [390, 1280]) {
  test(`no element looks different without layers, ${width} px wide`, async ({ browser }) => {
    if (share === 1) test.setTimeout(3_600_000);
    const { looked, faults } = await faultsAt(width, browser);
    console.log(`${looked} looks compared at ${width} px`);
    expectEnough(looked, 3000);
    expect(faults).toEqual([]);
  });
}

test("no two rules meet on an element of which the layers alone say who wins, in any state and on any medium", async ({ page }) => {
  await page.goto("/regio/");
  const [layered] = await bothStyles();
  // Rules look at what stands beside an element as well: of the pages of one template a fifth, and all that are walked over.
  const addresses = pages.filter((one, index) => index % 5 === 0 || walkedPages.includes(one)).map(({ address }) => address);
  expectEnough(addresses, 450);
  const { pairs, selectors } = await page.evaluate(conflictsIn, layered);
  expectEnough(selectors, 350);
  expectEnough(pairs, 300);
  expect(await page.evaluate(meetings, { addresses, pairs })).toEqual([]);
});
