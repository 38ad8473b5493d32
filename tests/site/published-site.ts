import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type PageWeight, weigh } from "@/lib/publish/budgets";
import { entryOf } from "@/lib/publish/entry";
import { addressOf, fileOf, filesBelow, type Page, parsePage } from "@/lib/publish/site";
import { softHyphen } from "@/lib/publish/soft-hyphens";

/** A published page with the file that holds it. */
export type PublishedPage = Page & { readonly file: string };

/** Reads all pages of a published site at once, without the places where a word may be cut. The publication itself never does. */
function readSite(folder: string): { readonly folder: string; readonly pages: readonly PublishedPage[] } {
  const files = filesBelow(folder).filter((file) => file.endsWith(".html"));
  return {
    folder,
    pages: files.map((file) => ({
      address: addressOf(file),
      file,
      tree: parsePage(readFileSync(join(folder, file), "utf8").replaceAll(softHyphen, "")),
    })),
  };
}

/** Weighs every page by the .br files beside it. @throws when a page or its script has none */
export function weightsOf({ folder, pages }: ReturnType<typeof readSite>): PageWeight[] {
  return weigh(pages.map(entryOf), (address) => {
    const path = join(folder, `${fileOf(address)}.br`);
    return existsSync(path) ? statSync(path).size : undefined;
  });
}

/** The published site in out/, read once for all tests of this folder: that takes longer than most of them. No test changes it. */
export const site = readSite("out");
