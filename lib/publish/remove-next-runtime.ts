import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Element, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { filesBelow, type PublishStep } from "./site";

/**
 * Takes Next's client runtime out of the pages: scripts, preloads, flight data and React's own markers.
 * The stylesheet stays for the next step. Pages that only Next's router needs disappear.
 */
export const removeNextRuntime: PublishStep = {
  name: "Next uit de pagina's halen",
  run(site) {
    if (!existsSync(join(site.folder, "_next"))) {
      throw new Error(`${site.folder}/ is al gepubliceerd. Draai "npm run build" om opnieuw te beginnen.`);
    }
    const routerPages = site.pages.filter(({ file }) => file.startsWith("_not-found/") || file === "404/index.html");
    for (const page of routerPages) site.pages.splice(site.pages.indexOf(page), 1);
    for (const { tree } of site.pages) stripRuntime(tree);

    rmSync(join(site.folder, "_not-found"), { recursive: true, force: true });
    rmSync(join(site.folder, "404"), { recursive: true, force: true });
    for (const file of filesBelow(site.folder)) {
      const isFlightData = /(?:^|\/)(?:index|__next\.[^/]*)\.txt$/u.test(file);
      const isRuntime = file.startsWith("_next/") && !file.endsWith(".css");
      if (isFlightData || isRuntime) rmSync(join(site.folder, file));
    }
  },
};

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
  if (tagName === "template") return true;
  // React leaves an empty hidden element for streamed metadata.
  return tagName === "div" && properties.hidden === true && children.every((child) => child.type === "comment");
}
