import { readAddresses } from "../places/addresses";
import { sourceOf } from "../places/places";
import { addPagesAt } from "./add-moved-pages";
import { addIdsTo } from "./add-old-ids";
import type { PublishStep } from "./site";

/** Makes every address work that was published once, and stands somewhere else now. */
export const keepOldAddresses: PublishStep = {
  name: "oude adressen laten werken",
  run(site) {
    const { moved } = readAddresses(sourceOf(site.edition));
    addIdsTo(site, moved);
    addPagesAt(site, moved);
  },
};
