import { type PublishStep, pageHtml, writeBelow } from "./site";

/** Writes the changed pages back to the folder. */
export const writePages: PublishStep = {
  name: "pagina's schrijven",
  run({ folder, pages }) {
    for (const page of pages) writeBelow(folder, page.file, pageHtml(page));
  },
};
