import { readFileSync } from "node:fs";
import { sheetOf } from "@/lib/publish/inline-css";
import { oldAddresses } from "@/lib/publish/old-addresses";
import { outlineOf } from "@/lib/publish/outline";
import { type Page, parsePage } from "@/lib/publish/site";
import type { SiteContent } from "@/lib/publish/site-content";
import { pageSteps, rawSteps } from "@/lib/publish/steps";
import { usedLater } from "@/lib/publish/used-later";

/** A site of which the content tells nothing beside its pages. */
export const bareContent: SiteContent = {
  edition: { day: "2026-11-25", url: "http://localhost:3000", language: "nl", isKept: true },
  moved: new Map(),
  things: new Map(),
  days: new Map(),
  pieces: [],
};

/**
 * Makes the pages of a small site as the publication does, without threads and files.
 * @param sources pages as Next writes them, by address
 * @param moved old addresses with the new
 * @param sheets files of stylesheets by address; without them pages get no style
 * @returns the pages in their order, and after them those at old addresses
 */
export function smallSite(
  sources: Readonly<Record<string, string>>,
  moved: Readonly<Record<string, string>> = {},
  sheets?: Readonly<Record<string, string>>,
): Page[] {
  const movedMap = new Map(Object.entries(moved));
  const asked = [...movedMap.values()].flatMap((to) => to.split("#")[1] ?? []);
  const first = (address: string, html: string, page?: { moved: ReturnType<typeof oldAddresses>["pages"][number]["moved"] }) =>
    rawSteps.reduce((before, step) => step.run(before, { address, file: "", ...page }), { address, tree: parsePage(html) } as Page);
  const read = Object.entries(sources).map(([address, html]) => first(address, html));
  const old = oldAddresses(movedMap, new Map(read.map((page) => [page.address, outlineOf(page, asked)])), bareContent.edition.url);
  const pages = [...read, ...old.pages.map((page) => first(page.address, sources[page.from] ?? "", page))];
  const symbols = new Set(Object.values(sheets ?? {}).flatMap((file) => [...sheetOf(readFileSync(file, "utf8")).symbols]));
  const outlines = pages.map((page) => outlineOf(page, []));
  const later = usedLater(outlines, symbols);
  const steps = pageSteps.filter(({ name }) => sheets || name !== "CSS in de pagina zetten");
  return pages.map((page, index) => {
    const { islands = [], shows = [], gaps = [] } = outlines[index] ?? {};
    const given = {
      oldIds: old.ids.get(page.address) ?? [],
      data: undefined,
      sheets: sheets ?? {},
      usedLater: later({ islands, shows, gaps }),
      script: undefined,
      reports: undefined,
    };
    return steps.reduce((before, step) => step.run(before, given), page);
  });
}
