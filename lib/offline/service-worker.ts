/// <reference lib="webworker" />
/**
 * Keeps the whole site for reading without a line. Every saved file is of one version: a new version is saved beside the old
 * one, and takes over when no page of the old one is open any more. With a line, pages come from the host.
 */
import { clientsClaim } from "workbox-core";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { placeOfPiece } from "../content/address";
import { cacheStart, notSavedAddress, type Pack, type SavedSite, typeOf } from "./pack";
import { withSavedBar } from "./saved-bar";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the publish step. */
declare const savedSite: SavedSite;

const cacheName = cacheStart + savedSite.version;

/** After so many seconds without an answer the saved page is shown. */
const patience = 5;

async function save() {
  const cache = await caches.open(cacheName);
  // One after the other: an old phone has little memory.
  for (const address of savedSite.packs) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const pack = (await response.json()) as Pack;
    await Promise.all(Object.entries(pack).map(([file, content]) => cache.put(file, asResponse(file, content))));
  }
}

function asResponse(address: string, content: Pack[string]): Response {
  const body = "text" in content ? content.text : Uint8Array.from(content.bytes, (letter) => letter.charCodeAt(0));
  return new Response(body, { headers: { "Content-Type": typeOf(address) } });
}

async function removeOlder() {
  const old = (await caches.keys()).filter((name) => name.startsWith(cacheStart) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => event.waitUntil(save()));
self.addEventListener("activate", (event) => event.waitUntil(removeOlder()));
clientsClaim();

/** The cache holds what install put there and nothing else: so it stays of one version. */
const readOnly = { cacheWillUpdate: async () => null };
/** Whoever types an address with something behind it means the page. */
const matchOptions = { ignoreSearch: true };

const sayThatItIsSaved = {
  cachedResponseWillBeUsed: async ({ cachedResponse }: { cachedResponse?: Response }) =>
    cachedResponse && new Response(withSavedBar(await cachedResponse.text(), savedSite.day), { headers: cachedResponse.headers }),
};

registerRoute(
  ({ request }) => request.mode === "navigate",
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, matchOptions, plugins: [readOnly, sayThatItIsSaved] }),
);
// Its name changes with its content: the saved one is never stale.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /-[0-9A-Z]{8}\.js$/u.test(url.pathname),
  new CacheFirst({ cacheName, plugins: [readOnly] }),
);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.(?:json|svg|webmanifest)$|^\/pagefind\//u.test(url.pathname),
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, matchOptions, plugins: [readOnly] }),
);

setCatchHandler(async ({ request }) => {
  if (request.mode !== "navigate") return Response.error();
  // A piece by itself is not saved; the page that it is a part of is. A host adds a last slash that was forgotten.
  const { pathname } = new URL(request.url);
  const place = placeOfPiece(pathname);
  const cache = await caches.open(cacheName);
  for (const address of [place, `${pathname}/`]) {
    if (address && (await cache.match(address.replace(/#.*$/u, "")))) return Response.redirect(address);
  }
  return (await cache.match(notSavedAddress)) ?? Response.error();
});
