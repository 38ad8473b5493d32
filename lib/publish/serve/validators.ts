import type { Stats } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";

/** What tells one version of a file from another. */
export type Validators = {
  /** A strong tag: another content, or another compression, has another tag. */
  readonly etag: string;
  readonly lastModified: string;
};

/**
 * The validators of a file.
 * @param stats of the file as it is sent: the compressed one, if that is sent
 * @param encoding its compression
 * @param now in milliseconds: a file may not claim to be of a later time
 */
export function validatorsOf(stats: Pick<Stats, "size" | "mtimeMs">, encoding: string | undefined, now: number): Validators {
  const version = [stats.size, Math.round(stats.mtimeMs * 1000)].map((number) => number.toString(36)).join("-");
  return {
    etag: `"${version}${encoding ? `-${encoding}` : ""}"`,
    lastModified: new Date(Math.min(stats.mtimeMs, now)).toUTCString(),
  };
}

/**
 * Judges the conditions of a request in the order of RFC 9110 §13.2.2.
 * @returns 304 when the browser has this version, 412 when it wants another one only, undefined when the file must be sent
 */
export function conditionOf(headers: IncomingHttpHeaders, { etag, lastModified }: Validators): 304 | 412 | undefined {
  const modified = Date.parse(lastModified);
  const { "if-match": match, "if-none-match": noneMatch } = headers;
  if (match !== undefined) {
    if (!tagsIn(match).some((tag) => tag === "*" || tag === etag)) return 412;
  } else if (modified > httpDate(headers["if-unmodified-since"])) return 412;

  // A browser that sends a tag and a date means the tag.
  if (noneMatch !== undefined) return tagsIn(noneMatch).some((tag) => tag === "*" || tag.replace(/^W\//u, "") === etag) ? 304 : undefined;
  return modified <= httpDate(headers["if-modified-since"]) ? 304 : undefined;
}

/**
 * Whether a range may be sent: only of the version of which the browser has the other part (RFC 9110 §13.1.5).
 * @param now in milliseconds: a date says nothing about a file that changed within the last second
 */
export function rangeFits(ifRange: string | string[] | undefined, { etag, lastModified }: Validators, now: number): boolean {
  return ifRange === undefined || ifRange === etag || (ifRange === lastModified && now - Date.parse(lastModified) >= 1000);
}

function tagsIn(list: string): string[] {
  return list.split(",").map((tag) => tag.trim());
}

/** The time in a header; NaN, which compares with nothing, unless it is written as HTTP writes it: Date.parse would take "9" too. */
function httpDate(text = ""): number {
  const time = Date.parse(text);
  return new Date(time).toUTCString() === text ? time : Number.NaN;
}
