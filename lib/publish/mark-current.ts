import { selectAll } from "hast-util-select";
import type { PageStep } from "./site";

/** Says in the menu where a page belongs: the page itself, or a part of the site that it stands in. */
export const markCurrent: PageStep = {
  name: "de plek in het menu aanwijzen",
  run(page) {
    for (const link of selectAll(".site-header nav a", page.tree)) {
      const to = String(link.properties.href);
      if (page.address.startsWith(to)) link.properties.ariaCurrent = page.address === to ? "page" : "true";
    }
    return page;
  },
};
