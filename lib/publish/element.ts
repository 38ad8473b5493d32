import type { Element, ElementContent, Properties } from "hast";

/** An element to put into a page. A string among its children becomes text. */
export function element(tagName: string, properties: Properties, ...children: readonly (ElementContent | string)[]): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}
