/// <reference lib="webworker" />
/**
 * Keeps the whole site for reading without a line. Every saved file is of one version: a new version is saved beside the old
 * one, and takes over when no page of the old one is open any more. With a line, pages come from the host; a host in trouble
 * counts as no line.
 */

import { clientsClaim } from "workbox-core";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { addressOnPage } from "../addresses/address-of";
import { leaveWhenGone } from "./leave";
import { cacheStart, notSavedAddress, type SavedSite, saveMessage } from "./pack";
import { cacheOf, save } from "./save";
import { withSavedBar } from "./saved-bar";
import { isFileTrouble, isPageTrouble } from "./trouble";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the publish step. */
declare const savedSite: SavedSite;

const cacheName = cacheOf(savedSite);

/** After so many seconds without an answer the saved page is shown. */
const patience = 5;

async function removeOlder() {
  const old = (await caches.keys()).filter((name) => name.startsWith(cacheStart) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener("install", (event) => event.waitUntil(save(savedSite)));
self.addEventListener("activate", (event) => event.waitUntil(removeOlder()));
// A worker that was taken away and came back on the same page is not installed again: the page asks.
self.addEventListener("message", (event) => {
  if (event.data === saveMessage) event.waitUntil(save(savedSite).catch(() => undefined));
});
clientsClaim();

/** Once in the life of a worker, which is short. */
let hasLookedForItself = false;
self.addEventListener("fetch", (event) => {
  if (event.request.mode !== "navigate" || hasLookedForItself) return;
  hasLookedForItself = true;
  event.waitUntil(leaveWhenGone(Date.now()).catch(() => undefined));
});
self.registration.addEventListener("updatefound", () => {
  // An empty file is a new worker too. The first install finds nothing older to take away.
  if (self.registration.active) void leaveWhenGone(Date.now()).catch(() => undefined);
});

/** The cache holds what was saved as a whole and nothing else: so it stays of one version. */
const readOnly = { cacheWillUpdate: async () => null };
/** Whoever types an address with something behind it means the page. */
const matchOptions = { ignoreSearch: true };

type Use = { readonly cachedResponse?: Response | undefined; readonly event: ExtendableEvent };

/**
 * Pages that were given something saved. They get all their other files from there too: so they are of one version, and whoever has
 * waited once for a host that does not answer need not wait for each file.
 */
const savedPages = new Set<string>();

function noteSavedPage(event: ExtendableEvent) {
  const { clientId, resultingClientId } = event as FetchEvent;
  const page = resultingClientId || clientId;
  if (page) savedPages.add(page);
}

const sayThatItIsSaved = {
  cachedResponseWillBeUsed: async ({ cachedResponse, event }: Use) => {
    if (!cachedResponse) return cachedResponse;
    noteSavedPage(event);
    return new Response(withSavedBar(await cachedResponse.text(), savedSite.day), { headers: cachedResponse.headers });
  },
};

type Step = { readonly request: Request; readonly state?: { answer?: Response } };

/** Makes a strategy go on to what is saved when the answer is no answer. It is kept: with nothing saved it is all there is. */
function refuse(isTrouble: (address: string, answer: Response) => boolean | Promise<boolean>) {
  return async ({ request, response, state }: Step & { readonly response: Response }) => {
    if (!(await isTrouble(request.url, response))) return response;
    if (state) state.answer = response;
    throw new Error(`${request.url}: ${response.status}`);
  };
}

const orSavedPage = {
  fetchDidSucceed: refuse(isPageTrouble),
  handlerDidError: async ({ request, state: { answer } = {} }: Step) => {
    // A redirect that is not to a saved page, and what the host says is not there, are for the browser.
    const isAnswer = answer && (answer.type === "opaqueredirect" || (answer.status >= 400 && answer.status < 500));
    return (await savedPlace(request.url)) ?? (isAnswer ? answer : ((await caches.match(notSavedAddress, { cacheName })) ?? answer));
  },
};

const orSavedFile = {
  fetchDidSucceed: refuse((_, answer) => isFileTrouble(answer)),
  cachedResponseWillBeUsed: async ({ cachedResponse, event }: Use) => {
    if (cachedResponse) noteSavedPage(event);
    return cachedResponse;
  },
  handlerDidError: async ({ state }: Step) => state?.answer,
};

registerRoute(
  ({ request }) => request.mode === "navigate",
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, matchOptions, plugins: [readOnly, sayThatItIsSaved, orSavedPage] }),
);
const savedFirst = new CacheFirst({ cacheName, matchOptions, plugins: [readOnly] });
const hostFirst = new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, matchOptions, plugins: [readOnly, orSavedFile] });

// Its name changes with its content: the saved one is never stale. A second try has something behind its name.
registerRoute(({ url, sameOrigin }) => sameOrigin && /-[0-9A-Z]{8}\.js$/u.test(url.pathname), savedFirst);
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.(?:json|svg|webmanifest)$|^\/storing\.js$/u.test(url.pathname),
  ({ request, event }) => (savedPages.has((event as FetchEvent).clientId) ? savedFirst : hostFirst).handle({ request, event }),
);

/** Leads to a saved page. A piece by itself is not saved, its page is; and a host adds a last slash that was forgotten. */
async function savedPlace(asked: string): Promise<Response | undefined> {
  const { pathname } = new URL(asked);
  for (const address of [addressOnPage(pathname), `${pathname}/`]) {
    if (address && (await caches.match(address.replace(/#.*$/u, ""), { cacheName }))) return Response.redirect(address);
  }
  return undefined;
}
