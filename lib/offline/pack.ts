/** A part of the site as one file: each of its files by address. Of a binary file every character is one byte. */
export type Pack = Readonly<Record<string, { readonly text: string } | { readonly bytes: string }>>;

/** What the worker must know about the site that it saves. */
export type SavedSite = {
  /** Changes with every byte of the site. */
  readonly version: string;
  /** The day of the build in words: "25 november 2026". */
  readonly day: string;
  /** Addresses of the packs. */
  readonly packs: readonly string[];
};

/** The names of the caches of the site start with this. */
export const cacheStart = "passende-plek-";

/** A cache with this name, and nothing in it, says that the reader wants nothing saved. */
export const refusedCache = "niet-bewaren";

/** The page that says kindly that a page was not saved. */
export const notSavedAddress = "/niet-bewaard/";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
  xml: "application/xml; charset=utf-8",
};

/** The kind of file at an address, as a host would say it: a browser runs no script without it. */
export function typeOf(address: string): string {
  const ending = address.endsWith("/") ? "html" : (/\.([a-z]+)$/u.exec(address)?.[1] ?? "");
  return types[ending] ?? "application/octet-stream";
}
