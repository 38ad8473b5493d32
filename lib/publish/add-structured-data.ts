import { select } from "hast-util-select";
import { element } from "./element";
import type { Given } from "./given";
import type { PageStep } from "./site";

/** Puts at the end of a page what it is about, in the words of machines: after the text, so that the text comes first. */
export const addStructuredData: PageStep<Pick<Given, "data">> = {
  name: "gegevens voor machines toevoegen",
  run(page, { data }) {
    if (data !== undefined) select("body", page.tree)?.children.push(element("script", { type: "application/ld+json" }, data));
    return page;
  },
};
