/** What threads do to make the site of a host, one file at a time. publish-host.ts hands out the work. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { compressFast } from "./compress";
import type { Entry } from "./entry";
import { fillGaps } from "./gaps";
import { type ReportMails, withReportMails } from "./host-mail";
import { withAddress } from "./other-address";

/** A page of the whole country, what a host says in its gaps, and where both stand. */
export type HostPageTask = {
  readonly address: string;
  /** The file that holds it, and the file to write. */
  readonly from: string;
  readonly to: string;
  readonly fillings: Readonly<Record<string, string>>;
  readonly urls: { readonly national: string; readonly host: string };
  readonly mails: ReportMails;
  /** The most that it may weigh, in bytes of brotli. */
  readonly most: number;
};

/** What the site of a host must know of a page, and what the page weighs. */
export type HostPage = Pick<Entry, "address" | "ids" | "links" | "scripts"> & { readonly size: number };

/**
 * Makes pages of a host, with both compressed forms beside each.
 * @public called by name, in a thread
 * @throws with the address, when a gap cannot be filled
 */
export function makeHostPages(tasks: readonly HostPageTask[]): HostPage[] {
  return tasks.map(makeHostPage);
}

function makeHostPage({ address, from, to, fillings, urls, mails, most }: HostPageTask): HostPage {
  const national = withReportMails(readFileSync(from, "utf8"), mails, urls);
  const html = withAddress(filled(address, national, fillings), urls.national, urls.host);
  const size = writeCompressed({ to, content: html, most });
  return {
    address,
    ids: [...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = ""]) => id),
    links: linksIn(html),
    scripts: scriptsIn(html),
    size,
  };
}

function filled(address: string, html: string, fillings: HostPageTask["fillings"]): string {
  try {
    return fillGaps(html, fillings);
  } catch (error) {
    throw new Error(`${address}: ${(error as Error).message}`);
  }
}

/** Writes a text with both compressed forms beside it. @returns bytes of brotli */
export function writeCompressed({ to, content, most }: { to: string; content: string; most: number }): number {
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, content);
  return compressFast(to, Buffer.from(content), most);
}

/** Compresses a text that stands there. @public called by name, in a thread */
export function compressHostFile({ path }: { path: string }): number {
  return compressFast(path, readFileSync(path), Number.POSITIVE_INFINITY);
}

/** As entry.ts reads them from a parsed page: ours are written in one way, and parsing takes ten times as long as all else here. */
function linksIn(html: string): Entry["links"] {
  const links = new Map<string, { href: string; text: string }>();
  for (const [, written = "", within = ""] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)<\/a>/gsu)) {
    const href = written.replaceAll("&#x26;", "&").replaceAll("&amp;", "&");
    if (!/^[a-z]+:/iu.test(href) && !links.has(href)) links.set(href, { href, text: within.replace(/<[^>]*>/gu, "").trim() });
  }
  return [...links.values()];
}

function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/gu)].map(([, src = ""]) => src);
}
