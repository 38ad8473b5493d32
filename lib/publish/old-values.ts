import type { Root } from "postcss";

/** min(), max() or clamp() of sizes, with its first part. Not minmax(): it is as old as the grid. */
const comparison = /\b(?:min|max|clamp)\(\s*([^,()]+),[^()]*\)/gu;

/**
 * Puts before each size that an old browser does not know one that it does: the first part of min(), max() and clamp() (below
 * Chrome 79), and for the height that a phone leaves free the height of its window (below Chrome 108 and iOS 15.4).
 * @throws when a comparison holds another function: write what comes before it by hand
 */
export function addOldValues(root: Root): void {
  root.walkDecls((declaration) => {
    const { prop, value } = declaration;
    const old = value.replace(comparison, "$1").replace(/(?<=\d)[dsl](?=v[hw]\b)/gu, "");
    if (/\b(?:min|max|clamp)\(/u.test(old)) throw new Error(`${prop}: ${value}. Oude browsers kennen dit niet: schrijf het eenvoudiger.`);
    if (old !== value) declaration.cloneBefore({ value: old });
  });
}
