import { element } from "./element";
import type { Given } from "./given";
import { headOf, type PageStep } from "./site";

/** Has a page with an island load its script. */
export const addScript: PageStep<Pick<Given, "script">> = {
  name: "script van de eilanden toevoegen",
  run(page, { script }) {
    if (script !== undefined) headOf(page).children.push(element("script", { type: "module", src: `/${script}` }));
    return page;
  },
};
