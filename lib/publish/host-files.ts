import type { SearchFile } from "../search/search-file";
import { withAddress } from "./other-address";

/** Texts that name where the site stands, beside its pages. */
const withUrl = /^(?:robots\.txt|[^/]+\.xml)$/u;

/** What a host makes of the files that are no page. */
export type HostFiles = {
  /** Addresses of the pages that it leaves out. */
  readonly leftOut: ReadonlySet<string>;
  readonly urls: { readonly national: string; readonly host: string };
  /** Files that it has in its own form. */
  readonly own: Readonly<Record<string, string>>;
};

/**
 * What a host makes of a text of the whole country.
 * @param file its name on the site
 * @param read gives its content
 * @returns undefined when it stays as it is
 */
export function hostText(file: string, read: () => string, { leftOut, urls, own }: HostFiles): string | undefined {
  if (own[file] !== undefined) return own[file];
  if (file === "zoek.json") return withoutNames(read(), leftOut);
  if (!withUrl.test(file)) return undefined;
  const text = file === "sitemap.xml" ? withoutPages(read(), urls.national, leftOut) : read();
  return withAddress(text, urls.national, urls.host);
}

/** The search finds gemeenten and verbanden by their names alone. */
function withoutNames(text: string, leftOut: ReadonlySet<string>): string {
  const file = JSON.parse(text) as SearchFile;
  return JSON.stringify({ ...file, names: file.names.filter(([, [address]]) => !leftOut.has(address)) });
}

function withoutPages(text: string, url: string, leftOut: ReadonlySet<string>): string {
  return text.replace(/<url><loc>([^<]*)<\/loc>.*?<\/url>/gsu, (whole, address: string) =>
    leftOut.has(address.slice(url.length)) ? "" : whole,
  );
}
