/** Two rules of which the earlier layer has the more specific one: without layers it wins where both match. */
export type Conflict = { readonly early: string; readonly late: string; readonly part: string; readonly properties: readonly string[] };

/**
 * In the page: every pair of rules whose order depends on the layers. Conditions of media are left out: both may hold.
 * @param css the style as written, in layers
 * @returns the pairs, and how many selectors there are
 */
export function conflictsIn(css: string): { readonly pairs: readonly Conflict[]; readonly selectors: number } {
  type Own = { selector: string; part: string; layer: number; weight: number; forced: boolean; values: Map<string, string> };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);

  const directions = { "inline-start": "left", "inline-end": "right", "block-start": "top", "block-end": "bottom" };
  const physical = (name: string) =>
    Object.entries(directions)
      .reduce((text, [logical, side]) => text.replace(logical, side), name)
      .replace("inset-", "");
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const partOf = /::?(before|after|first-letter|marker|details-content|backdrop|-webkit-[a-z-]+)/u;
  /** As a browser weighs it: ids, then classes, then names. Each :not() and :has() here holds one selector, which counts in its place. */
  const weigh = (selector: string) => {
    const plain = selector.replace(/\\./gu, "x").replace(/:(?:not|has)\(/gu, " ");
    const bare = plain.replace(/\[[^\]]*\]/gu, "");
    const classes = count(plain, /\.[\w-]+|\[[^\]]*\]|(?<!:):(?!before|after|first-letter)[a-z-]+/gu);
    const names = count(bare, /(?<![\w:.#-])[a-z][\w-]*/gu) + count(bare, /::[a-z-]+|(?<!:):(?:before|after|first-letter)/gu);
    return count(bare, /#[\w-]+/gu) * 1e6 + classes * 1e3 + names;
  };
  /** What it may match in some state: without states, folds, marks of direction, and parts of an element. */
  const timeless = (selector: string) =>
    selector
      .replace(partOf, "")
      .replace(/:not\(:focus(?:-visible)?\)|:(?:hover|focus-visible|focus-within|focus|target)\b|\[(?:open|aria-invalid)[^\]]*\]/gu, "")
      .replace(/\[(?:dir|class~)=[^\]]*\]/gu, "html")
      // What had nothing but a state is any element: "* > :hover" is "* > *".
      .replace(/(^|[>+~(]\s*)(?=\s*(?:[>+~)]|$))/gu, "$1*")
      .trim();

  const layers: string[] = [];
  const found: Own[] = [];
  const walk = (list: CSSRuleList, layer: string, forced: boolean) => {
    for (const rule of list) {
      if (rule instanceof CSSLayerStatementRule) layers.push(...rule.nameList.filter((name) => !layers.includes(name)));
      else if (rule instanceof CSSLayerBlockRule) {
        if (!layers.includes(rule.name)) layers.push(rule.name);
        walk(rule.cssRules, rule.name, forced);
      } else if (rule instanceof CSSStyleRule) {
        const values = new Map([...rule.style].map((name) => [physical(name), rule.style.getPropertyValue(name)]));
        for (const selector of rule.selectorText.split(/,\s*(?![^(]*\))/u)) {
          // What stands in no layer wins of all layers.
          const place = layer ? layers.indexOf(layer) : 99;
          const part = partOf.exec(selector)?.[1] ?? "";
          found.push({ selector: timeless(selector), part, layer: place, weight: weigh(selector), forced, values });
        }
      } else if (rule instanceof CSSSupportsRule) {
        if (CSS.supports(rule.conditionText)) walk(rule.cssRules, layer, forced);
      } else if (rule instanceof CSSMediaRule) walk(rule.cssRules, layer, forced || rule.conditionText.includes("forced-colors"));
    }
  };
  walk(sheet.cssRules, "", false);

  /** Two values that cannot be told apart: the same one, the thickness of a line that is not there, a colour that the browser forces. */
  const isHarmless = (early: Own, late: Own, name: string) =>
    (early.values.get(name) !== "" && early.values.get(name) === late.values.get(name)) ||
    (name === "text-decoration-thickness" && late.values.get("text-decoration-line") === "none") ||
    (late.forced && /^border-.*-color$/u.test(name));
  const pairs = found.flatMap((early) =>
    found.flatMap((late) => {
      if (early.layer >= late.layer || early.weight <= late.weight || early.part !== late.part) return [];
      const properties = [...early.values.keys()].filter((name) => late.values.has(name) && !isHarmless(early, late, name));
      return properties.length > 0 ? [{ early: early.selector, late: late.selector, part: early.part, properties }] : [];
    }),
  );
  return { pairs, selectors: found.length };
}

/** In the page: the pairs of which both rules match one element of some page, each once, with the first address and element. */
export async function meetings({
  addresses,
  pairs,
}: {
  addresses: readonly string[];
  pairs: readonly Conflict[];
}): Promise<readonly string[]> {
  const parser = new DOMParser();
  const found = new Map<Conflict, string>();
  for (const address of addresses) {
    const page = parser.parseFromString(await (await fetch(address)).text(), "text/html");
    const matched = new Map<string, readonly Element[]>();
    for (const pair of pairs) {
      if (found.has(pair)) continue;
      const elements = matched.get(pair.early) ?? [...page.querySelectorAll(pair.early)];
      matched.set(pair.early, elements);
      const both = elements.find((element) => element.matches(pair.late));
      const part = pair.part && `::${pair.part}`;
      if (both)
        found.set(
          pair,
          `${address} <${both.localName}>: ${pair.early}${part} wint van ${pair.late}${part} (${pair.properties.join(", ")})`,
        );
    }
  }
  return [...found.values()];
}
