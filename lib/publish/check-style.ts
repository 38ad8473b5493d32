import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import postcss, { type AtRule, type Declaration, type Rule } from "postcss";
import type { Page } from "./site";

/** Selectors that a browser at the floor (iOS 12, Chrome 69) does not know. In a list they take the whole list with them. */
const youngSelector =
  /:(?:has|is|where|dir|focus-visible|user-invalid|user-valid|popover-open|modal|open|state)\b|::(?:details-content|file-selector-button|backdrop|marker|part|highlight|view-transition)|:not\([^)]*,/u;

/** Properties that it does not know, and that change more than a detail; with what to write instead. */
const youngProperty: Readonly<Record<string, string>> = {
  inset: "top, right, bottom en left",
  "inset-block": "top en bottom",
  "margin-inline": "margin-left en margin-right",
  "margin-block": "margin-top en margin-bottom",
  "padding-inline": "padding-left en padding-right",
  "padding-block": "padding-top en padding-bottom",
  rotate: "transform",
  scale: "transform",
  translate: "transform",
};

const youngRule: ReadonlySet<string> = new Set(["layer", "property", "container", "scope", "starting-style", "nest"]);

/** Sizes that it does not know. The same property must stand before it, with a size that it does know. */
const youngSize = /(?<![\w-])(?:min|max|clamp)\(|\d[dsl]v[hw]\b/u;

/**
 * What in a style an old browser would drop, and with it more than that one thing.
 * @returns one line per fault, each once
 */
export function styleFaults(css: string): string[] {
  const faults = new Set<string>();
  const root = postcss.parse(css);
  root.walkAtRules(({ name, params }) => {
    if (youngRule.has(name)) faults.add(`@${name} ${params}: oude browsers slaan alles over wat erin staat.`);
    if (name === "media" && /[<>]|(?:^|,\s*|\band\s+)not\s*\(|\)\s*or\b/u.test(params))
      faults.add(`@media ${params}: schrijf min-width of max-width; oude browsers kennen de rest niet.`);
  });
  root.walkRules(({ selector, selectors }) => {
    if (selector.includes("&")) faults.add(`${selector}: een regel in een regel kennen oude browsers niet.`);
    const young = selectors.find((one) => youngSelector.test(one));
    if (young && selectors.length > 1) faults.add(`${selector}: door "${young}" vervalt in oude browsers de hele lijst. Zet hem apart.`);
  });
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const instead = youngProperty[prop];
    if (instead) faults.add(`${ruleOf(declaration)} { ${prop} }: schrijf ${instead}.`);
    if (youngSize.test(value) && !prop.startsWith("--") && !hasFallback(declaration))
      faults.add(`${ruleOf(declaration)} { ${prop}: ${value} }: zet er een maat voor die oude browsers kennen.`);
  });
  return [...faults];
}

function ruleOf({ parent }: Declaration): string {
  return parent?.type === "rule" ? (parent as Rule).selector : `@${(parent as AtRule).name}`;
}

function hasFallback(declaration: Declaration): boolean {
  for (let before = declaration.prev(); before; before = before.prev()) {
    if (before.type === "decl" && before.prop === declaration.prop) return !youngSize.test(before.value);
  }
  return false;
}

const judged = new Map<string, readonly string[]>();

/** What an old browser would drop of the style of a page. Many pages share their style: it is read once for all of them. */
export function pageStyleFaults({ tree }: Page): readonly string[] {
  const css = selectAll("style", tree).map(textOf).join("");
  const faults = judged.get(css) ?? styleFaults(css);
  judged.set(css, faults);
  return faults;
}
