/** What a page does about saving the site. Fetched when a page is at rest: nothing of it may weigh on a page that opens. */
import { cacheStart, completeMark, refusedCache, saveMessage, triesCache, workerFile } from "./pack";
import { savesData } from "./saves-data";
import { type Failure, lastTry } from "./tries";

/** What the browser keeps of the site. */
export type KeptState = "bewaard" | "bezig" | "geen" | "geweigerd" | "kan-niet" | "spaart-data" | Failure;

/** So long after its start an attempt may still go on. */
const longestTry = 300_000;

/** A piece that someone was sent is one request on a line that may be bad: who reads on comes to a page that has the site saved. */
const pieces = "/deel/";

/**
 * Has the site saved, unless the reader opened no more than a piece, saves data or said no. Never throws: a page works as well without.
 * @public called by the script of every page with an island, which lib/publish/bundle-islands.ts writes
 */
export async function startSaving(): Promise<void> {
  try {
    if (location.pathname.startsWith(pieces) || savesData() || (await caches.has(refusedCache))) return;
    await register();
  } catch {
    // No line, no room or a browser that keeps nothing: the next page tries again.
  }
}

/** So long the reader waits for a worker to go. */
const longestGoodbye = 1_000;

/** Removes what is kept. A cache with nothing in it remembers that the reader wants it so. @throws when the browser refuses */
export async function removeSaved(): Promise<void> {
  await caches.open(refusedCache);
  const leaving = (await navigator.serviceWorker.getRegistrations()).map((registration) => registration.unregister());
  for (const name of await caches.keys()) if (name !== refusedCache) await caches.delete(name);
  // A worker that is saving goes only when it has stopped; nothing of what it saves stays.
  await Promise.race([Promise.all(leaving), new Promise((resolve) => setTimeout(resolve, longestGoodbye))]);
}

/** Has the site saved again, at once, after the reader asked for it. @throws when the browser refuses */
export async function allowSaving(): Promise<void> {
  await caches.delete(refusedCache);
  await caches.delete(triesCache);
  if (!savesData()) await register();
}

/** What the browser keeps now. Never throws: what cannot be asked is not kept. */
export async function keptState(): Promise<KeptState> {
  try {
    if (await caches.has(refusedCache)) return "geweigerd";
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration?.active && (await isSaved())) return "bewaard";
    if (savesData()) return "spaart-data";
    const tried = await lastTry();
    if (!tried) return "geen";
    return tried.failure ?? (Date.now() - tried.last < longestTry ? "bezig" : "anders");
  } catch {
    return "kan-niet";
  }
}

/** Whether a whole version is saved: one with the mark that is written last. */
async function isSaved(): Promise<boolean> {
  for (const name of await caches.keys()) {
    if (name.startsWith(cacheStart) && (await caches.match(completeMark, { cacheName: name }))) return true;
  }
  return false;
}

/** A worker that came back after it was removed installs nothing: it must be asked. */
async function register(): Promise<void> {
  const { active } = await navigator.serviceWorker.register(`/${workerFile}`);
  if (active && !(await isSaved())) active.postMessage(saveMessage);
}
