import postcss, { type AtRule, type Container, type Declaration, list, type Root, type Rule } from "postcss";
import { addOldValues } from "./old-values";

/**
 * Rewrites the stylesheet of the site for browsers that are older than its features: no layers, no registered properties, and for
 * each size and side that an old browser does not know one that it does. lightningcss does the rest, by the browsers of styleFloor.
 * @returns the same style in one order: what comes later wins, as what stood in a later layer won
 * @throws when a rule cannot be written for an old browser
 */
export function lowerCss(css: string): string {
  const root = postcss.parse(css);
  unregister(root);
  unwrapLayers(root);
  addOldValues(root);
  addPhysicalSides(root);
  return root.toString();
}

/** Takes the layers away: their rules stand in the order of the layers, and after them what beats all layers by standing in none. */
function unwrapLayers(root: Root): void {
  const layers = root.nodes.filter(isLayer);
  const order = [...new Set(layers.flatMap(({ params }) => list.comma(params)))];
  const inOrder = order.flatMap((name) => layers.filter(({ params, nodes }) => nodes && params === name));
  for (const layer of layers) layer.remove();
  root.prepend(inOrder.flatMap(({ nodes }) => nodes ?? []));
  root.walkAtRules("layer", ({ params }) => {
    throw new Error(`De laag "${params}" staat in een andere regel. Zet haar daarbuiten.`);
  });
}

function isLayer(node: { type: string }): node is AtRule {
  return node.type === "atrule" && (node as AtRule).name === "layer";
}

/**
 * Takes out the properties that Tailwind registers: an old browser knows no @property. The first value stands where it is used.
 * @throws when a utility gives such a property another value
 */
function unregister(root: Root): void {
  const firstValues = new Map<string, string>();
  root.walkAtRules("property", (rule) => {
    rule.walkDecls("initial-value", ({ value }) => void firstValues.set(rule.params, value));
    rule.remove();
  });
  root.walkAtRules("layer", (rule) => void (rule.params === "properties" && rule.remove()));
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    if (firstValues.has(prop)) {
      throw new Error(`Een klasse zet ${prop}. Oude browsers zien dat niet: schrijf de stijl zelf in app/styles/.`);
    }
    declaration.value = value.replace(/var\((--tw-[\w-]+)\)/gu, (whole, name: string) => firstValues.get(name) ?? whole);
  });
  const used = new Set([...root.toString().matchAll(/var\((--[\w-]+)/gu)].map(([, name]) => name));
  // Tailwind's own notes to other utilities, and what Next's lightningcss adds beside color-scheme: nothing reads them.
  root.walkDecls(/^--(?:tw|lightningcss)-/u, (declaration) => {
    if (!used.has(declaration.prop)) removeWithEmpty(declaration);
  });
}

function removeWithEmpty(node: Declaration | Container): void {
  const { parent } = node;
  node.remove();
  if (parent && parent.type !== "root" && parent.nodes?.length === 0) removeWithEmpty(parent as Container);
}

/** Both sides at once, as the two sides that every browser knows. Text runs from top to bottom, so a block has one direction. */
const bothSides: Readonly<Record<string, readonly [string, string]>> = {
  "margin-inline": ["margin-left", "margin-right"],
  "padding-inline": ["padding-left", "padding-right"],
  "margin-block": ["margin-top", "margin-bottom"],
  "padding-block": ["padding-top", "padding-bottom"],
  "inset-inline": ["left", "right"],
  "inset-block": ["top", "bottom"],
};

const oldPlace: Readonly<Record<string, string>> = { "inset-inline-start": "left", "inset-inline-end": "right" };

/**
 * The sides of text that runs from left to right or from right to left, for browsers that know left and right only. One side of a
 * margin, a padding or a border has an older name in iOS 12.0. A place has none: below Chrome 87 and iOS 14.5 it is left and right.
 */
function addPhysicalSides(root: Root): void {
  const old = postcss.atRule({ name: "supports", params: "not (inset: 0)" });
  root.walkDecls(/^(?:margin|padding|inset)-(?:inline|block)$/u, (declaration) => {
    const { prop, value } = declaration;
    const [first = "", second = first] = list.space(value);
    // A minifier may have joined two sides that differ: which of them is left depends on the direction of the text.
    const isFixed = first === second || prop.endsWith("block");
    const [one, other] = (isFixed && bothSides[prop]) || [`${prop}-start`, `${prop}-end`];
    declaration.replaceWith({ prop: one, value: first }, { prop: other, value: second });
  });
  root.walkDecls(/^(?:margin|padding|border|inset)-inline-(?:start|end)/u, (declaration) => {
    const { prop, value } = declaration;
    if (oldPlace[prop]) addBelow(old, declaration, { prop: oldPlace[prop], value });
    else declaration.cloneBefore({ prop: `-webkit-${prop.replace("-inline", "")}` });
  });
  if (old.nodes?.length) root.append(old);
}

/** Adds a declaration to a rule for old browsers, within the same conditions as the one that it stands for. */
function addBelow(old: AtRule, declaration: Declaration, content: { prop: string; value: string }): void {
  const rule = declaration.parent as Rule;
  let part: Container = postcss.rule({ selector: rule.selector }).append(content);
  for (let outer = rule.parent; outer && outer.type !== "root"; outer = outer.parent) {
    if (outer.type === "atrule") part = (outer as AtRule).clone({ nodes: [] }).append(part);
  }
  old.append(part);
}
