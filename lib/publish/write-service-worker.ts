import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dutchDate } from "../dutch-date";
import type { Edition } from "../edition";
import { type SavedSite, savedPack, type WholeFile, workerFile } from "../offline/pack";
import { bundle, onlyText } from "./bundle";
import { addressOf, fileOf, filesBelow, writeBelow } from "./site";

/** A pack is read whole on an old phone: not many letters in one. */
const largestPack = 3_000_000;

const textFile = /\.(?:html|js|json|svg|webmanifest|xml)$/u;

/**
 * Whether a file is saved to read without a line: everything but the pieces by themselves, whose pages are saved, pictures,
 * and what is for hosts and machines.
 */
export function isSaved(file: string): boolean {
  return /\.(?:html|js|json|svg|webmanifest)$/u.test(file) && !/^deel\/|^404\.html$|^service-worker\.js$/u.test(file);
}

/**
 * Writes the worker that keeps the site on the reader's device, and the packs that it saves; or one that says farewell.
 * @param edition what the site is built for: its day, and whether browsers keep it
 */
export async function writeServiceWorker(folder: string, { day, isKept }: Edition): Promise<void> {
  if (!isKept) return writeBelow(folder, workerFile, await bundleFile("farewell-worker"));
  const files = filesBelow(folder).filter(isSaved);
  const packs = packsOf(files.map((file) => ({ address: addressOf(file), size: statSync(join(folder, file)).size }))).map((addresses) => {
    const text = JSON.stringify(savedPack(addresses.map((address) => [address, contentOf(join(folder, fileOf(address)))])));
    const file = `bewaard-${hashOf(text).slice(0, 8).toUpperCase()}.json`;
    writeBelow(folder, file, text);
    return { address: `/${file}`, size: Buffer.byteLength(text) };
  });
  const site: SavedSite = {
    version: hashOf(packs.map(({ address }) => address.slice(1)).join(" ")).slice(0, 12),
    day: dutchDate(day),
    packs,
  };
  writeBelow(folder, workerFile, await bundleWorker(site));
}

function contentOf(path: string): WholeFile {
  const content = readFileSync(path);
  return textFile.test(path) ? { text: content.toString("utf8") } : { bytes: content.toString("latin1") };
}

/**
 * Divides files over packs, in their order: pages of one kind are alike, and together they weigh little. From two thirds of a full pack
 * on, the first address of one in eight ends it. So when a page grows, its own pack changes, and those after it begin where they began.
 * @returns the addresses in each pack
 */
export function packsOf(files: readonly { readonly address: string; readonly size: number }[]): string[][] {
  const packs: string[][] = [];
  let filled = 0;
  for (const { address, size } of files) {
    const isEnd = filled > (2 * largestPack) / 3 && Number.parseInt(hashOf(address).slice(0, 2), 16) % 8 === 0;
    if (packs.length === 0 || isEnd || filled + size > largestPack) {
      packs.push([]);
      filled = 0;
    }
    packs.at(-1)?.push(address);
    filled += size;
  }
  return packs;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** The worker that saves a site, as one script. */
export function bundleWorker(site: SavedSite): Promise<string> {
  return bundleFile("service-worker", site);
}

async function bundleFile(name: string, site?: SavedSite): Promise<string> {
  const result = await bundle({
    entryPoints: [fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url))],
    format: "iife",
    define: { ...(site && { savedSite: JSON.stringify(site) }), "process.env.NODE_ENV": '"production"' },
  });
  return onlyText(result);
}
