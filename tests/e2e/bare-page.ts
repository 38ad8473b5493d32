import type { Element, ElementContent, Root, RootContent } from "hast";
import { select } from "hast-util-select";
import { toHtml } from "hast-util-to-html";
import { parsePage } from "@/lib/publish/site";

/** The same text and the same links as bare HTML: no style, no drawing, no script, no names for either. @throws when there is no title or body */
export function bareHtml(html: string): string {
  const title = select("title", parsePage(html));
  const body = select("body", parsePage(html));
  if (!title || !body) throw new Error("The page has no title or no body.");
  const strip = <Node extends RootContent | ElementContent>(node: Node): Node[] => {
    if (node.type !== "element") return [node];
    if (["svg", "script", "style"].includes(node.tagName)) return [];
    const { href, id } = node.properties;
    const properties = { ...(href ? { href } : {}), ...(id ? { id } : {}) };
    return [{ ...node, properties, children: node.children.flatMap(strip) }];
  };
  const head: Element = {
    type: "element",
    tagName: "head",
    properties: {},
    children: [
      { type: "element", tagName: "meta", properties: { charSet: "utf-8" }, children: [] },
      { type: "element", tagName: "meta", properties: { name: "viewport", content: "width=device-width" }, children: [] },
      title,
    ],
  };
  const document: Root = {
    type: "root",
    children: [{ type: "doctype" }, { type: "element", tagName: "html", properties: { lang: "nl" }, children: [head, ...strip(body)] }],
  };
  return toHtml(document);
}
