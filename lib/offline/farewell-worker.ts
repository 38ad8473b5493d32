/// <reference lib="webworker" />
/** Goes out in place of the worker when a host wants nothing saved any more: it removes what the worker left, and itself. */
import { leave } from "./leave";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener("activate", (event) => event.waitUntil(leave()));
