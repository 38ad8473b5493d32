import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { isGap } from "./gaps";
import type { PageStep } from "./site";

/**
 * Takes Next's client runtime out of a page: scripts, preloads, flight data and React's own markers. The stylesheet stays for a later
 * step.
 */
export const removeNextRuntime: PageStep = {
  name: "Next uit de pagina halen",
  run(page) {
    stripRuntime(page.tree);
    return page;
  },
};

/** Whether a file of next build is for its own router and runtime alone: it does not go out. */
export function isOfNext(file: string): boolean {
  return /^(?:_next|_not-found|404)\/|(?:^|\/)(?:index|__next\.[^/]*)\.txt$/u.test(file);
}

/**
 * A page as next build wrote it, without its scripts: two thirds of it. They name the build, so no page would ever be what it was in
 * an earlier one. React writes "<" in texts and attributes as "&lt;": what looks like a script is one.
 */
export function withoutScripts(html: string): string {
  return html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/giu, "");
}

/** Removes everything from a page that only Next's client runtime uses. */
function stripRuntime(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const drop = node.type === "comment" || (node.type === "element" && isRuntime(node));
    if (!drop) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isRuntime({ tagName, properties, children }: Element): boolean {
  if (tagName === "script") return properties.type !== "application/ld+json";
  if (tagName === "link") return [properties.rel].flat().some((rel) => rel === "preload" || rel === "modulepreload");
  // React's own; ours say where a host has words of its own.
  if (tagName === "template") return !isGap(properties);
  // React leaves an empty hidden element for streamed metadata.
  return tagName === "div" && properties.hidden === true && children.every((child) => child.type === "comment");
}
