import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { screen } from "../words/screen";
import { budgetFaults, weigh } from "./budgets";
import { bundleScripts } from "./bundle-scripts";
import { linkFaults, titleFaults } from "./check-index";
import { allScriptFaults } from "./check-scripts";
import { Clock } from "./clock";
import type { Compressed } from "./compress";
import { compressedFile } from "./compressed-file";
import { dataForMachines } from "./data-for-machines";
import type { Figures } from "./figures";
import { cacheFolder, forgetUnused } from "./kept";
import { writeNotices } from "./notices";
import { idsAskedOf, oldAddresses } from "./old-addresses";
import { type MadePage, makePages, type Order, readPages } from "./pages";
import { copyOtherFiles, rawPages } from "./raw-pages";
import { readSheets } from "./read-sheets";
import { addressOf, fileOf, filesBelow } from "./site";
import type { SiteContent } from "./site-content";
import { usedLater } from "./used-later";
import { startWorkers } from "./workers";
import { writeCards } from "./write-cards";
import { writeHeaders } from "./write-headers";
import { writeIcons } from "./write-icons";
import { writeServiceWorker } from "./write-service-worker";
import { writeSitemap } from "./write-sitemap";

/** Where a publication takes from and leaves, and on how many threads; as many as there are processors when left out. */
export type Folders = { readonly raw: string; readonly out: string; readonly cache?: string; readonly threads?: number };

/**
 * Makes the site that goes out of what next build wrote. Each page is made by itself, on any thread, from its own bytes and from what an
 * index of all pages gives it; what was made before from the same is taken from the cache. No page is written before its checks pass.
 * @param folders raw holds what next build wrote, and stays as it is; what stood in out is gone
 * @throws with a line for every fault, in Dutch
 */
export async function publish({ raw, out, cache = cacheFolder, threads }: Folders, content: SiteContent): Promise<Figures> {
  const { edition } = content;
  const clock = new Clock();
  const step = clock.run.bind(clock);
  const workers = await step("threads beginnen", () => startWorkers("page-worker", threads));
  const order: Order = { workers, cache };
  try {
    const sheets = await step("stijl lezen", () => readSheets(raw, cache));
    const read = await step("pagina's lezen", () => readPages(order, rawPages(raw), sheets.symbols, idsAskedOf(content.moved)));
    const old = await step("oude adressen opzoeken", () =>
      oldAddresses(content.moved, new Map(read.map(({ outline }) => [outline.address, outline])), edition.url),
    );
    const moved = old.pages.map(({ address, from, moved }) => ({ address, moved, file: join(raw, fileOf(from)) }));
    const all = [...read, ...(await readPages(order, moved, sheets.symbols))];
    const outlines = all.map(({ outline }) => outline);
    await step("andere bestanden overnemen", () => copyOtherFiles(raw, out));
    await step("licenties schrijven", () => writeNotices(out));
    const data = await step("gegevens voor machines verzamelen", () => dataForMachines(outlines, content.things, edition));
    const scripts = await step("eilanden bundelen", () => bundleScripts(outlines, out, edition));
    const later = usedLater(outlines, sheets.symbols);
    // Who reads the mail reads Dutch, whatever the language of the page.
    const mailWords = screen("melding", "nl");
    const made = await step("pagina's maken", () =>
      makePages(order, all, ({ address, islands, shows, gaps }) => ({
        oldIds: old.ids.get(address) ?? [],
        data: data.get(address),
        sheets: sheets.files,
        usedLater: later({ islands, shows, gaps }),
        reports: edition.answerable && { mail: edition.answerable.mail, url: edition.url, words: mailWords },
        script: scripts.get(address),
      })),
    );
    const entries = made.map(({ entry }) => entry);
    await step("pagina's controleren", () => stopAt([...made.flatMap(({ faults }) => faults), ...titleFaults(entries)]));
    await step("links controleren", () => stopAt(linkFaults(entries, out)));
    await step("stijl controleren", () => stopAt(styleFaultsIn(made)));
    await step("pagina's schrijven", () => writePages(out, made));
    const cards = await step("kaarten tekenen", () => writeCards({ out, cache, threads }, entries, content.pieces));
    await step("iconen tekenen", () => writeIcons(out));
    await step("sitemap en robots.txt schrijven", () => writeSitemap(out, entries, content.days, edition.url));
    await step("headers voor hosts schrijven", () => writeHeaders(out));
    await step("zonder verbinding laten lezen", () => writeServiceWorker(out, edition));
    await step("scripts controleren", () => stopAt(allScriptFaults(out)));
    const compressed = await step("vooraf comprimeren", () => compress(order, out));
    const weights = weigh(entries, (address) => compressed.get(address)?.size);
    await step("budgetten controleren", () => stopAt(budgetFaults(weights)));
    await step("wat lang niet gebruikt is weggooien", () => forgetUnused(cache));
    return {
      edition,
      pages: made.length,
      made: made.filter(({ isNew }) => isNew).length,
      compressed: [...compressed.values()].filter(({ isNew }) => isNew).length,
      drawn: cards.drawn,
      ...clock.total(),
      memory: process.resourceUsage().maxRSS * 1024,
      laps: clock.laps,
      weights,
    };
  } finally {
    await workers.stop();
  }
}

function stopAt(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/** Pages share their style: each fault is told once, with the first page that has it. */
function styleFaultsIn(made: readonly MadePage[]): string[] {
  const first = new Map<string, string>();
  for (const { entry, styleFaults } of made) for (const fault of styleFaults) if (!first.has(fault)) first.set(fault, entry.address);
  return [...first].map(([fault, address]) => `${address}: ${fault}`);
}

function writePages(out: string, made: readonly MadePage[]): void {
  for (const { entry, file } of made) {
    const path = join(out, fileOf(entry.address));
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(file, path);
  }
}

/** Compresses every text of the site. @returns what each weighs, by its address */
async function compress({ workers, cache }: Order, folder: string): Promise<ReadonlyMap<string, Compressed>> {
  const files = filesBelow(folder).filter((file) => compressedFile.test(file));
  const results = await Promise.all(
    files.map(async (file) => [addressOf(file), await workers.run("compressFile", { folder, file, cache })] as const),
  );
  return new Map(results);
}
