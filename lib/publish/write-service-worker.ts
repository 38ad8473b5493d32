import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dutchDate } from "../dutch-date";
import { type Pack, type SavedSite, workerFile } from "../offline/pack";
import { bundle, onlyText } from "./bundle";
import { filesBelow, type PublishStep, writeBelow } from "./site";

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

/** Writes the worker that keeps the site on the reader's device, and the packs that it saves; or one that says farewell. */
export const writeServiceWorker: PublishStep = {
  name: "zonder verbinding laten lezen",
  async run({ folder, edition }) {
    if (!edition.isKept) return writeBelow(folder, workerFile, await bundleFile("farewell-worker"));
    const files = filesBelow(folder).filter(isSaved);
    const packs = packsOf(files.map((file) => [addressOf(file), contentOf(join(folder, file))] as const)).map((pack) => {
      const text = JSON.stringify(pack);
      return { file: `bewaard-${hashOf(text).slice(0, 8).toUpperCase()}.json`, text };
    });
    for (const { file, text } of packs) writeBelow(folder, file, text);
    const site: SavedSite = {
      version: hashOf(packs.map(({ file }) => file).join(" ")).slice(0, 12),
      day: dutchDate(edition.day),
      packs: packs.map(({ file, text }) => ({ address: `/${file}`, size: Buffer.byteLength(text) })),
    };
    writeBelow(folder, workerFile, await bundleWorker(site));
  },
};

function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/u, "")}`;
}

function contentOf(path: string): Pack[string] {
  const content = readFileSync(path);
  return textFile.test(path) ? { text: content.toString("utf8") } : { bytes: content.toString("latin1") };
}

/** Divides files over packs, in their order: pages of one kind are alike, and together they weigh little. */
export function packsOf(files: readonly (readonly [address: string, content: Pack[string]])[]): Pack[] {
  const packs: Record<string, Pack[string]>[] = [];
  let room = 0;
  for (const [address, content] of files) {
    const size = Object.values(content).join("").length;
    if (size > room || packs.length === 0) {
      packs.push({});
      room = largestPack;
    }
    const pack = packs.at(-1);
    if (pack) pack[address] = content;
    room -= size;
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
