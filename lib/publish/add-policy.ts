import { createHash } from "node:crypto";
import type { Element } from "hast";
import { selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { contentSecurityPolicy, policyText } from "./headers";
import { headOf, type Page, type PageStep } from "./site";

/** Gives a page its own policy: the hash of its style, and scripts only where it has one. */
export const addPolicy: PageStep = {
  name: "beveiligingsbeleid toevoegen",
  run(page) {
    const { children } = headOf(page);
    const afterCharset = children.findIndex((child) => child.type === "element" && child.properties.charSet !== undefined) + 1;
    children.splice(afterCharset, 0, policyElement(page));
    return page;
  },
};

function policyElement(page: Page): Element {
  const hashes = selectAll("style", page.tree).map((style) => `'sha256-${createHash("sha256").update(textOf(style)).digest("base64")}'`);
  // A <meta> policy may not hold frame-ancestors; the header does.
  const { "frame-ancestors": _headerOnly, ...directives } = contentSecurityPolicy;
  const content = policyText({
    ...directives,
    "script-src": scriptSource(page),
    "style-src": hashes.length > 0 ? hashes.join(" ") : "'none'",
  });
  return { type: "element", tagName: "meta", properties: { httpEquiv: ["Content-Security-Policy"], content }, children: [] };
}

/** What may run in a page: nothing, or our own script. */
function scriptSource({ tree }: Page): string {
  return selectAll("script[src]", tree).length === 0 ? "'none'" : "'self'";
}
