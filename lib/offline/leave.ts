/// <reference lib="webworker" />
import { cacheStart, triesCache, workerFile } from "./pack";

declare const self: ServiceWorkerGlobalScope;

/** Holds since when the file of the worker is gone. */
const goneCache = "bewaarder-weg";

/** A file may be missing for a moment, while a host puts a new release in place. */
const mustLast = 3_600_000;

/** Removes all that was saved, and the worker. What the reader refused stays so. */
export async function leave(): Promise<void> {
  await self.registration.unregister();
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cacheStart) || name === triesCache || name === goneCache);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/**
 * The kill switch. Leaves when the file of the worker is empty or has gone for good (410), or when it is still not there (404)
 * an hour after that was first seen. Without a line, or with a host in trouble, nothing happens.
 * @param now in milliseconds
 */
export async function leaveWhenGone(now: number): Promise<void> {
  const answer = await fetch(`/${workerFile}`, { cache: "no-cache" }).catch(() => undefined);
  if (!answer) return;
  if (answer.status === 410 || (await isEmptyScript(answer))) return leave();
  if (answer.ok) return void (await caches.delete(goneCache));
  if (answer.status !== 404) return;
  const seen = await caches.match("/", { cacheName: goneCache });
  if (!seen) return (await caches.open(goneCache)).put("/", new Response(String(now)));
  if (Math.abs(now - Number(await seen.text())) >= mustLast) await leave();
}

/** Nothing, as a script: a network or a host that gives nothing for everything says that it is a page. */
async function isEmptyScript(answer: Response): Promise<boolean> {
  const isScript = /javascript/u.test(answer.headers.get("Content-Type") ?? "");
  return answer.ok && isScript && (await answer.text()).trim() === "";
}
