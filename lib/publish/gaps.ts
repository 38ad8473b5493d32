import { existsSync } from "node:fs";
import type { Element, Properties, Root } from "hast";
import { visit } from "unist-util-visit";

/** Whether a template says that a host has words of its own there (components/host/gap.tsx). */
export function isGap({ dataGap, dataGapFrom, dataGapTo }: Properties): boolean {
  return [dataGap, dataGapFrom, dataGapTo].some((value) => value !== undefined);
}

/** The component that fills gaps of this kind, without its ending. */
export const gapFilling = (kind: string) => `components/host/${kind}`;

/** The kinds of gap in a page whose filling may need style that the page has no other use for: they have a component of their own. */
export function gapKindsIn(tree: Root): string[] {
  const kinds = new Set<string>();
  visit(tree, "element", ({ properties: { dataGap, dataGapFrom } }: Element) => {
    const name = dataGap ?? dataGapFrom;
    if (name !== undefined) kinds.add(String(name).split(":")[0] ?? "");
  });
  return [...kinds].filter((kind) => existsSync(`${gapFilling(kind)}.tsx`));
}

const gap =
  /<template data-gap="([^"]+)"><\/template>|<template data-gap-from="([^"]+)"><\/template>.*?<template data-gap-to><\/template>/gsu;

/** The names of the gaps in the HTML of a published page, each once. One for a term has that after its name: "own-name:zorgplicht". */
export function gapsIn(html: string): string[] {
  return [...new Set([...html.matchAll(gap)].map(({ 1: added, 2: replaced, index }) => fullName(added ?? replaced ?? "", html, index)))];
}

const linkToTerm = /.*href="\/begrippen\/([a-z0-9-]+)\/"/su;

/** In a list of words each gap stands behind the link to its term. */
function fullName(name: string, html: string, at: number): string {
  if (name !== "own-name") return name;
  return `${name}:${linkToTerm.exec(html.slice(Math.max(0, at - 1000), at))?.[1] ?? ""}`;
}

/**
 * Fills the gaps of a published page.
 * @param fillings HTML by the name of the gap
 * @throws when a gap has no filling or no end, and when a page has no footer: every page of a host says whose it is
 */
export function fillGaps(html: string, fillings: Readonly<Record<string, string>>): string {
  if (!html.includes('<template data-gap="footer">'))
    throw new Error("de plek voor de naam van de host ontbreekt. Bouw de site opnieuw: npm run build");
  const filled = html.replace(gap, (_, added: string | undefined, replaced: string | undefined, at: number) => {
    const name = fullName(added ?? replaced ?? "", html, at);
    const filling = fillings[name];
    if (filling === undefined) throw new Error(`voor "${name}" heeft de host geen woorden.`);
    return filling;
  });
  const left = /data-gap[^>]*/u.exec(filled)?.[0];
  if (left !== undefined) throw new Error(`een plek voor woorden van de host heeft geen begin of geen eind: <template ${left}>`);
  return withoutIdleScript(filled);
}

/** A page may lose its only island: then it needs no script, and its policy allows none. */
function withoutIdleScript(html: string): string {
  if (html.includes(" data-island=")) return html;
  return html
    .replace(/<script type="module" src="[^"]*"><\/script>/u, "")
    .replace("script-src &#x27;self&#x27;", "script-src &#x27;none&#x27;");
}
