import { createHash } from "node:crypto";
import { createContext, runInContext } from "node:vm";
import type { Pack, SavedSite } from "@/lib/offline/pack";
import { pageMark } from "@/lib/offline/trouble";
import { bundleWorker } from "@/lib/publish/write-service-worker";

const origin = "https://plek.example";

/** What a host or a network answers; undefined is no line. */
export type Answer = () => Response | undefined | Promise<Response | undefined>;

/** Not the one of a test with a clock of its own. */
const realTimeout = setTimeout;

type Asked = { readonly path: string; readonly cache?: string | undefined };
type Stored = { readonly body: ArrayBuffer; readonly headers: [string, string][] };
type Listener = (event: Record<string, unknown>) => void;

/** A page as ours: its head names the manifest. */
export const pageOf = (text: string) =>
  `<html><head><link rel="manifest" href="${pageMark}"></head><body><main>${text}</main></body></html>`;

export const html = (text: string, status = 200) => new Response(text, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });
export const json = (text: string, headers: Record<string, string> = {}) =>
  new Response(text, { headers: { "Content-Type": "application/json", ...headers } });

/** What a browser hands to a worker for a redirect that it may not read. */
export function opaqueRedirect(): Response {
  return Object.defineProperties(new Response(null), {
    type: { value: "opaqueredirect" },
    status: { value: 0 },
    ok: { value: false },
  });
}

/** Two packs of a small site; the second is large enough to be asked whether it comes compressed. */
export const packs: readonly Pack[] = [
  {
    "/": { text: pageOf("Thuis") },
    "/uitleg/de-tlv/": { text: pageOf("De TLV") },
    "/niet-bewaard/": { text: pageOf("Deze pagina is niet bewaard") },
    "/eilanden-0123ABCD.js": { text: "export {}" },
  },
  {
    "/gids.json": { text: `{"gids":"${"a".repeat(300_000)}"}` },
    "/zoek.json": { text: "{}" },
    "/eilanden-search-0123ABCD.js": { text: "index" },
  },
];
const packTexts = packs.map((pack) => JSON.stringify(pack));
export const packAddresses = packTexts.map(
  (text) => `/bewaard-${createHash("sha256").update(text).digest("hex").slice(0, 8).toUpperCase()}.json`,
);
const site: SavedSite = {
  version: "een",
  day: "25 november 2026",
  packs: packTexts.map((text, index) => ({ address: packAddresses[index] ?? "", size: text.length })),
};
const worker = await bundleWorker(site);

/** A host that is well, and a browser with one worker. Tests put faults into `answers`. */
export class FakeHost {
  readonly asked: Asked[] = [];
  readonly stores = new Map<string, Map<string, Stored>>();
  readonly answers = new Map<string, Answer>();
  /** What all addresses without an answer of their own give, when it is set. */
  all: Answer | undefined;
  unregistered = 0;
  quota = Number.POSITIVE_INFINITY;
  cachesBlocked = false;
  saveData = false;
  now = 1_800_000_000_000;
  private used = 0;
  private listeners = new Map<string, Listener[]>();
  private updateFound: (() => void)[] = [];

  constructor() {
    for (const [index, text] of packTexts.entries()) {
      this.answers.set(packAddresses[index] ?? "", () => json(text, { "Content-Encoding": "br" }));
    }
    this.answers.set("/service-worker.js", () => new Response(worker));
    this.answers.set("/", () => html(pageOf("Thuis van de host")));
    this.answers.set("/uitleg/de-tlv/", () => html(pageOf("De TLV van de host")));
    this.answers.set("/gids.json", () => json('{"gids":"host"}'));
    this.start();
  }

  /** Starts the worker anew, as a browser does after it was at rest: what it knew is gone, what it saved is not. */
  start(): void {
    this.listeners = new Map();
    this.updateFound = [];
    const listen = (name: string, listener: Listener) => this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    class WorkerResponse extends Response {
      static override redirect(to: string): Response {
        return Response.redirect(new URL(to, origin));
      }
    }
    const host = this;
    class HostDate extends Date {
      static override now() {
        return host.now;
      }
    }
    const self: Record<string, unknown> = {
      ...{ Request, Headers, URL, TextDecoder, ReadableStream, crypto, setTimeout, clearTimeout, console, Promise },
      Response: WorkerResponse,
      Date: HostDate,
      FetchEvent: class {},
      location: new URL("/service-worker.js", origin),
      navigator: { connection: { saveData: this.saveData } },
      clients: { claim: async () => undefined },
      registration: {
        scope: `${origin}/`,
        active: {},
        unregister: async () => ++this.unregistered > 0,
        addEventListener: (_: string, listener: () => void) => this.updateFound.push(listener),
      },
      skipWaiting: async () => undefined,
      addEventListener: listen,
      fetch: (request: string | { url: string }, how?: RequestInit) => this.fetch(request, how),
      caches: this.caches(),
    };
    self.self = self;
    runInContext(worker, createContext(self));
  }

  /** Runs the install of the worker. @returns what it failed on */
  install(): Promise<unknown> {
    return this.send("install");
  }

  message(data: string): Promise<unknown> {
    return this.send("message", { data });
  }

  async findUpdate(): Promise<void> {
    for (const listener of this.updateFound) listener();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  /** Opens a page, or fetches a file. @param page the open page that asks for it, or that opens. @returns the text that the reader gets, "FOUT" for an error of the network, or where it leads */
  async open(path: string, mode: "navigate" | "cors" = "navigate", page = ""): Promise<string> {
    const ids = mode === "navigate" ? { clientId: "", resultingClientId: page } : { clientId: page, resultingClientId: "" };
    const request = { url: origin + path, mode, method: "GET", headers: new Headers(), clone: () => request };
    let answer: Promise<Response> | undefined;
    const failed = await this.send("fetch", { ...ids, request, respondWith: (given: Promise<Response>) => (answer = given) }, () => answer);
    if (failed || !answer) return failed ? "FOUT" : "NIET DOOR ONS";
    const response = await answer;
    if (response.type === "opaqueredirect") return "VERDER BIJ DE HOST";
    if (response.type === "error") return "FOUT";
    return response.headers.get("Location")?.replace(origin, "→ ") ?? (await response.text());
  }

  names(): string[] {
    return [...this.stores.keys()];
  }

  /** How often a pack was asked. */
  packsAsked(): number {
    return this.asked.filter(({ path }) => path.startsWith("/bewaard-")).length;
  }

  private async send(name: string, event: Record<string, unknown> = {}, answer?: () => Promise<unknown> | undefined): Promise<unknown> {
    const waits: Promise<unknown>[] = [];
    for (const listener of this.listeners.get(name) ?? []) listener({ ...event, waitUntil: (wait: Promise<unknown>) => waits.push(wait) });
    try {
      await answer?.();
      if (name !== "fetch") await Promise.all(waits);
      // A network that never answers may not hold up the test.
      else await Promise.race([Promise.allSettled(waits), new Promise((resolve) => realTimeout(resolve, 500))]);
      return undefined;
    } catch (error) {
      return error;
    }
  }

  private async fetch(request: string | { url: string }, how?: RequestInit): Promise<Response> {
    const path = typeof request === "string" ? request : new URL(request.url).pathname;
    this.asked.push({ path, cache: how?.cache });
    const answer = await (this.all ?? this.answers.get(path) ?? (() => html(pageOf("Deze pagina is er niet"), 404)))();
    if (!answer) throw new TypeError("Failed to fetch");
    return answer;
  }

  private caches() {
    const keyOf = (request: string | { url: string }, ignoreSearch = false) => {
      const { pathname, search } = new URL(typeof request === "string" ? request : request.url, origin);
      return pathname + (ignoreSearch ? "" : search);
    };
    const guard = () => {
      if (this.cachesBlocked) throw new DOMException("An attempt was made to break through the security policy", "SecurityError");
    };
    const found = (store: Map<string, Stored> | undefined, request: string | { url: string }, ignoreSearch?: boolean) => {
      const stored = store?.get(keyOf(request, ignoreSearch));
      return stored && new Response(stored.body.slice(0), { headers: stored.headers });
    };
    return {
      open: async (name: string) => {
        guard();
        // Who holds a cache that was deleted writes into nothing, as in a browser.
        const store = this.stores.get(name) ?? new Map<string, Stored>();
        this.stores.set(name, store);
        return {
          match: async (request: string) => found(store, request),
          put: async (request: string, response: Response) => {
            const body = await response.arrayBuffer();
            if (this.used + body.byteLength > this.quota) throw new DOMException("Quota exceeded.", "QuotaExceededError");
            this.used += body.byteLength;
            store.set(keyOf(request), { body, headers: [...response.headers] });
          },
        };
      },
      has: async (name: string) => {
        guard();
        return this.stores.has(name);
      },
      keys: async () => {
        guard();
        return [...this.stores.keys()];
      },
      delete: async (name: string) => {
        guard();
        for (const { body } of this.stores.get(name)?.values() ?? []) this.used -= body.byteLength;
        return this.stores.delete(name);
      },
      match: async (request: string | { url: string }, { cacheName = "", ignoreSearch = false } = {}) => {
        guard();
        return found(this.stores.get(cacheName), request, ignoreSearch);
      },
    };
  }
}
