/** What a request asks for: the parts of its path, decoded, and the query as it was sent. */
export type RequestTarget = {
  /** "/uitleg/de-tlv/" is ["uitleg", "de-tlv", ""]: an empty last part is the slash at the end. */
  readonly parts: readonly string[];
  /** With its "?"; empty when there is none. */
  readonly query: string;
};

/** Origin form (/uitleg/?x) and absolute form (http://host/uitleg/?x), which every server must take (RFC 9112 §3.2.2). */
const targetForm = /^(?<host>https?:\/\/[^/?#]*)?(?<path>[^?#]*)(?<query>\?[^#]*)?/iu;

/**
 * Reads the target of a request. Each part is decoded by itself, so that a hidden "/" cannot become one.
 * @param text the target as it stands in the first line of the request
 * @returns undefined when it is not written well, or tries to climb out of the folder
 */
export function readTarget(text: string): RequestTarget | undefined {
  const { host, path = "", query = "" } = targetForm.exec(text)?.groups ?? {};
  const rooted = host !== undefined && path === "" ? "/" : path;
  if (!rooted.startsWith("/")) return undefined;
  try {
    const parts = rooted.slice(1).split("/").map(decodeURIComponent);
    return parts.some((part) => part === ".." || /[/\\\0]/u.test(part)) ? undefined : { parts, query };
  } catch {
    return undefined;
  }
}

/** The address that leads to these parts, safe to put in a header. */
export function addressOf(parts: readonly string[]): string {
  return `/${parts.map(encodeURIComponent).join("/")}`;
}
