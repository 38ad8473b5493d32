import { triesCache } from "./pack";

/** Why saving failed: no room on the device, a host that sends packs without compressing them, or anything else. */
export type Failure = "vol" | "zwaar" | "anders";

/** The last time that saving was tried. Without a failure it still goes on, or the browser was closed meanwhile. */
export type Try = { readonly version: string; readonly count: number; readonly last: number; readonly failure?: Failure };

/** The place of the note in its cache. */
const note = "/";

const hour = 3_600_000;

/** After one failure an hour, after more of them a day: a pack that stays broken may not cost a reader their data. */
const pauseAfter = (count: number) => (count > 1 ? 24 : 1) * hour;

/** The last time that saving was tried; undefined when it never was, or went well. @throws when the browser keeps nothing */
export async function lastTry(): Promise<Try | undefined> {
  const found = await caches.match(note, { cacheName: triesCache });
  return found && ((await found.json()) as Try);
}

/**
 * Notes that saving starts.
 * @param version of the site that will be saved
 * @param now in milliseconds
 * @returns the note, for noteFailure
 * @throws when it was tried too short a time ago, or when there is no room even for this
 */
export async function noteTry(version: string, now: number): Promise<Try> {
  const before = await lastTry();
  const isSame = before?.version === version;
  // A clock that was set back may not stop it for ever.
  if (before && isSame && Math.abs(now - before.last) < pauseAfter(before.count)) throw new Error("Bewaren is pas nog geprobeerd.");
  return write({ version, count: isSame ? before.count + 1 : 1, last: now });
}

/** Adds to the note why it failed. Never throws: on a full device this may fail as well. */
export async function noteFailure(tried: Try, failure: Failure): Promise<void> {
  await write({ ...tried, failure }).catch(() => undefined);
}

async function write(tried: Try): Promise<Try> {
  const cache = await caches.open(triesCache);
  await cache.put(note, new Response(JSON.stringify(tried)));
  return tried;
}
