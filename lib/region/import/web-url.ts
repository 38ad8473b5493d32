import { inOurSpelling } from "./letters";

/** A name with at least one dot and letters at the end: DUO has telephone numbers in this column too. */
const hostName = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/u;

/**
 * A web address as we write it: with https:// where the file has no protocol.
 * @returns undefined when no browser could open it
 */
export function webUrlOf(text: string): string | undefined {
  const address = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (/\s/u.test(address) || !URL.canParse(address)) return undefined;
  const { hostname, href } = new URL(address);
  if (!hostName.test(hostname)) return undefined;
  // A browser adds the slash after the name of a site by itself.
  return href.replace(/^(https?:\/\/[^/]+)\/$/u, "$1");
}

/** Our spelling of a web address when an official file means the same page. */
export function inOurWebSpelling(ours: string, theirs: string): string {
  return inOurSpelling(ours, theirs, (address) =>
    address
      .toLowerCase()
      .replace(/^https?:\/\//u, "")
      .replace(/\/$/u, ""),
  );
}
