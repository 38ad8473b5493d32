import { cacheStart, completeMark, type Pack, type PackInShort, refusedCache, type SavedSite, textIn, triesCache, typeOf } from "./pack";
import { savesData } from "./saves-data";
import { type Failure, noteFailure, noteTry } from "./tries";

/** Below this size it does not matter whether a pack comes compressed. */
const light = 200_000;

/** The name of the cache that holds a version of the site. */
export const cacheOf = ({ version }: SavedSite): string => cacheStart + version;

/**
 * Saves the whole site, unless that was done. The mark that all of it is there is written last.
 * @throws when it is not allowed, when it was tried shortly before, or when a part did not come whole: then nothing of it stays
 */
export async function save(site: SavedSite): Promise<void> {
  const name = cacheOf(site);
  if (await caches.match(completeMark, { cacheName: name })) return;
  if (savesData() || (await caches.has(refusedCache))) throw new Error("De lezer wil niets bewaren.");
  const tried = await noteTry(site.version, Date.now());
  // What a closed browser left behind.
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    // One after the other: an old phone has little memory.
    for (const pack of site.packs) {
      await savePack(cache, pack);
      if (await caches.has(refusedCache)) throw new Error("De lezer haalde alles weg.");
    }
    await cache.put(completeMark, new Response(site.day));
  } catch (error) {
    await caches.delete(name);
    if (!(await caches.has(refusedCache))) await noteFailure(tried, failureOf(error));
    throw error;
  }
  await caches.delete(triesCache);
}

class HeavyPack extends Error {}

function failureOf(error: unknown): Failure {
  if (error instanceof HeavyPack) return "zwaar";
  return (error as { name?: string }).name === "QuotaExceededError" ? "vol" : "anders";
}

async function savePack(cache: Cache, { address, size }: PackInShort): Promise<void> {
  // A browser may have kept what a hotel's page gave for it: then it is asked once more at the host itself.
  const pack = (await fetchPack(address, size, {})) ?? (await fetchPack(address, size, { cache: "reload" }));
  if (!pack) throw new Error(`${address} kwam niet heel over.`);
  await Promise.all(Object.keys(pack).map((file) => cache.put(file, asResponse(file, pack))));
}

/** A pack, when its content has the hash that its name promises. */
async function fetchPack(address: string, size: number, how: RequestInit): Promise<Pack | undefined> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  if (size > light && !comesCompressed(response, size)) {
    // Before its body: a whole site without compression costs a reader 30 MB in place of two.
    await response.body?.cancel();
    throw new HeavyPack(`${address} komt zonder compressie.`);
  }
  const bytes = await response.arrayBuffer();
  const promised = /-([0-9A-F]{8})\.json$/u.exec(address)?.[1];
  return (await hashOf(bytes)) === promised ? (JSON.parse(new TextDecoder().decode(bytes)) as Pack) : undefined;
}

function comesCompressed({ headers }: Response, size: number): boolean {
  if (headers.get("Content-Encoding")) return true;
  const length = Number(headers.get("Content-Length") ?? size);
  return length < size / 2;
}

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash.subarray(0, 4), (byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

/** @throws when a page has the style of one that is not there: then the pack is no good */
function asResponse(address: string, pack: Pack): Response {
  const content = pack[address];
  const body = content && "bytes" in content ? Uint8Array.from(content.bytes, (letter) => letter.charCodeAt(0)) : textIn(pack, address);
  if (body === undefined) throw new Error(`${address} is niet heel.`);
  return new Response(body, { headers: { "Content-Type": typeOf(address) } });
}
