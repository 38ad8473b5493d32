import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Edition } from "../edition";
import { budgetFaults, hostBudgetOf, type PageWeight, weigh } from "./budgets";
import { linkFaults } from "./check-index";
import { compressedFile } from "./compressed-file";
import { gapsIn } from "./gaps";
import { type HostFiles, hostText } from "./host-files";
import type * as HostWork from "./host-worker";
import type { HostPage } from "./host-worker";
import { addressOf, filesBelow } from "./site";
import { startWorkers, type Workers } from "./workers";
import { writeServiceWorker } from "./write-service-worker";

/** What the site of a host is made of. */
export type HostOrder = {
  /** The folder with the published site of the whole country, which stays as it is, and what that was published for. */
  readonly national: string;
  readonly edition: Edition;
  /** The folder of the host. */
  readonly out: string;
  /** Where the site of the host will stand. */
  readonly url: string;
  /** Where the host reads mail about what is wrong; undefined when it names nobody. */
  readonly mail: string | undefined;
  readonly leftOut: HostFiles["leftOut"];
  readonly own: HostFiles["own"];
  /** What the host says in a gap, as HTML. */
  readonly fillGap: (name: string) => string;
  readonly threads?: number;
};

/**
 * Lays the words of a host over the published site of the whole country. Next does not run, and no page is parsed.
 * @returns what its pages weigh
 * @throws with a line for every fault, in Dutch: then the folder of the host is as it was
 */
export async function publishHost(order: HostOrder): Promise<readonly PageWeight[]> {
  const { out, edition, national } = order;
  refuseOther(out, national);
  const unfinished = `${out}.onaf`;
  rmSync(unfinished, { recursive: true, force: true });
  const workers = await startWorkers("host-worker", order.threads);
  try {
    const urls = { national: edition.url, host: order.url };
    const files = filesBelow(national).filter((file) => !isMadeAnew(file) && !isLeftOut(file, order.leftOut));
    const pages = await makePages(
      workers,
      files.filter((file) => file.endsWith(".html")),
      { ...order, out: unfinished, urls },
    );
    await makeOthers(workers, files, { ...order, out: unfinished, urls });
    await writeServiceWorker(unfinished, edition);
    const anew = filesBelow(unfinished).filter((file) => isMadeAnew(file) && compressedFile.test(file));
    await Promise.all(anew.map((file) => workers.run("compressHostFile", { path: join(unfinished, file) })));
    stopAt(linkFaults(pages, unfinished));
    const sizes = new Map(pages.map(({ address, size }) => [address, size]));
    const weights = weigh(pages, (address) => sizes.get(address) ?? sizeBeside(join(unfinished, address)), hostBudgetOf);
    stopAt(budgetFaults(weights));
    rmSync(out, { recursive: true, force: true });
    renameSync(unfinished, out);
    return weights;
  } finally {
    await workers.stop();
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** What readers save for reading without a line is made of all the rest. */
function isMadeAnew(file: string): boolean {
  return /^(?:bewaard-[0-9A-Z]{8}\.json|service-worker\.js)(?:\.br|\.gz)?$/u.test(file);
}

/** A page that is left out goes with all that stands in its folder. */
function isLeftOut(file: string, leftOut: ReadonlySet<string>): boolean {
  return leftOut.has(`/${file.slice(0, file.lastIndexOf("/") + 1)}`);
}

type Laid = HostOrder & Pick<HostFiles, "urls">;

async function makePages(
  workers: Workers<typeof HostWork>,
  files: readonly string[],
  { national, out, urls, fillGap, mail, edition }: Laid,
): Promise<HostPage[]> {
  const known = new Map<string, string>();
  const fillingOf = (name: string) => {
    const filling = known.get(name) ?? fillGap(name);
    known.set(name, filling);
    return filling;
  };
  const mails = { national: edition.answerable?.mail, host: mail };
  const tasks = files.map((file) => {
    const from = join(national, file);
    const fillings = Object.fromEntries(gapsIn(readFileSync(from, "utf8")).map((name) => [name, fillingOf(name)]));
    const address = addressOf(file);
    return { address, from, to: join(out, file), fillings, urls, mails, most: hostBudgetOf(address) };
  });
  const made = await Promise.all(inGroups(tasks).map((group) => workers.run("makeHostPages", group)));
  return made.flat();
}

/** A page takes two milliseconds, and handing it to a thread as much again: they go by fifty. */
function inGroups<Item>(items: readonly Item[]): Item[][] {
  const size = 50;
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** Everything but pages: what a host does not change is copied, with its compressed forms. */
async function makeOthers(workers: Workers<typeof HostWork>, files: readonly string[], { national, out, ...host }: Laid): Promise<void> {
  const known = new Set(files);
  for (const file of files) {
    if (/\.html(?:\.br|\.gz)?$/u.test(file) || (known.has(file.replace(/\.(?:br|gz)$/u, "")) && /\.(?:br|gz)$/u.test(file))) continue;
    const text = compressedFile.test(file) ? hostText(file, () => readFileSync(join(national, file), "utf8"), host) : undefined;
    const to = join(out, file);
    if (text !== undefined) await workers.run("writeCompressed", { to, content: text, most: Number.POSITIVE_INFINITY });
    else for (const form of [file, `${file}.br`, `${file}.gz`]) if (known.has(form)) copy(join(national, form), join(out, form));
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function sizeBeside(path: string): number | undefined {
  return existsSync(`${path}.br`) ? statSync(`${path}.br`).size : undefined;
}

/** A folder is thrown away only when it holds nothing, or a site of before. */
function refuseOther(out: string, national: string): void {
  if (resolve(out) === resolve(national)) throw new Error(`${out}/ is de landelijke site. Kies een andere map.`);
  if (!existsSync(out)) return;
  const names = readdirSync(out);
  if (names.length > 0 && !(names.includes("_headers") && names.includes("sitemap.xml")))
    throw new Error(`${out}/ bestaat al, en er staat geen site in. Kies een andere map, of maak haar leeg.`);
}

function stopAt(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}
