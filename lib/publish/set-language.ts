import { select } from "hast-util-select";
import type { PageStep } from "./site";

/**
 * Tells the document the language of a page in another language than Dutch, and takes away the element that told it: Next gives all pages one
 * language.
 */
export const setLanguage: PageStep = {
  name: "taal en schrijfrichting zetten",
  run(page) {
    const [html, body, whole] = ["html", "body", "body > [data-whole-page]"].map((selector) => select(selector, page.tree));
    if (!html || !body || !whole) return page;
    const { lang, dir } = whole.properties;
    html.properties = { ...html.properties, lang, dir };
    body.children = body.children.flatMap((child) => (child === whole ? whole.children : [child]));
    return page;
  },
};
