/** A file by itself. Of a binary file every character is one byte. */
export type WholeFile = { readonly text: string } | { readonly bytes: string };

/**
 * A file in a pack. A page with the style of an earlier page is told without it: gzip looks back over 32 kB, which is less than two pages,
 * and would send each style again.
 */
type SavedFile = WholeFile | { readonly around: readonly [before: string, after: string]; readonly styleOf: string };

/** A part of the site as one file: each of its files by address. */
export type Pack = Readonly<Record<string, SavedFile>>;

const styleElement = /<style>.*?<\/style>/su;

/** A pack of some files: out of its pages goes the style that an earlier one has. */
export function savedPack(files: readonly (readonly [address: string, file: WholeFile])[]): Pack {
  const owners = new Map<string, string>();
  const shared = files.map(([address, file]): [string, SavedFile] => {
    const [style = ""] = ("text" in file && styleElement.exec(file.text)) || [];
    const styleOf = owners.get(style);
    if (style && styleOf === undefined) owners.set(style, address);
    if (!("text" in file) || styleOf === undefined) return [address, file];
    const start = file.text.indexOf(style);
    return [address, { around: [file.text.slice(0, start), file.text.slice(start + style.length)], styleOf }];
  });
  return Object.fromEntries(shared);
}

/** The text of a file in a pack, whole; undefined when it is binary or not there. */
export function textIn(pack: Pack, address: string): string | undefined {
  const file = pack[address];
  if (!file || "bytes" in file) return undefined;
  if ("text" in file) return file.text;
  const style = styleElement.exec(textIn(pack, file.styleOf) ?? "")?.[0];
  return style && file.around.join(style);
}

/** Where a pack is, with the first eight figures of its hash in its name, and how many bytes it holds. */
export type PackInShort = { readonly address: string; readonly size: number };

/** What the worker must know about the site that it saves. */
export type SavedSite = {
  /** Changes with every byte of the site. */
  readonly version: string;
  /** The day of the build in words: "25 november 2026". */
  readonly day: string;
  readonly packs: readonly PackInShort[];
};

/** The names of the caches of the site start with this. */
export const cacheStart = "passende-plek-";

/** Written last in a cache of the site: without it the cache is a half one, and nothing counts as saved. */
export const completeMark = "/bewaard-tot-het-eind";

/** A cache with this name, and nothing in it, says that the reader wants nothing saved. */
export const refusedCache = "niet-bewaren";

/** Holds when saving was last tried, and how that went. */
export const triesCache = "bewaar-pogingen";

/** The message by which a page asks the worker to save what is not saved. */
export const saveMessage = "bewaar";

/** The file of the worker. Its place at the top lets it serve the whole site. */
export const workerFile = "service-worker.js";

/** The page that says kindly that a page was not saved. */
export const notSavedAddress = "/niet-bewaard/";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml",
  webmanifest: "application/manifest+json",
  xml: "application/xml; charset=utf-8",
};

/** The kind of file at an address, as a host would say it: a browser runs no script without it. */
export function typeOf(address: string): string {
  const ending = address.endsWith("/") ? "html" : (/\.([a-z]+)$/u.exec(address)?.[1] ?? "");
  return types[ending] ?? "application/octet-stream";
}
