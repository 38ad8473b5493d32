import { bareHost, linkHosts } from "../registers/link-hosts";
import { hasNoSignIn } from "../web-url";

/** A link in a text, with its line in the file. */
export type Link = { readonly url: string; readonly line: number };

/**
 * What is wrong with a link by itself, in Dutch; undefined when a text may have it. Whether a page of the site exists is for deadLinks.
 * @param url as an editor wrote it
 */
export function linkFault(url: string): string | undefined {
  if (/^#[a-z0-9-]+$/u.test(url) || /^\/(?!\/)[^\s\\]*$/u.test(url)) return undefined;
  if (/^tel:\+?[\d-]{3,}$/u.test(url) || /^mailto:[^\s@?]+@[^\s@?]+\.[a-z]+$/u.test(url)) return undefined;
  const shown = url.length > 60 ? `${url.slice(0, 60)}…` : url;
  if (!/^https:\/\//u.test(url)) {
    return `de link "${shown}" mag niet. Begin met / voor een pagina van de site, # voor een plek op deze pagina, of https://, tel: of mailto:.`;
  }
  if (!hasNoSignIn(url) || !URL.canParse(url)) return `de link "${shown}" is geen webadres. Neem hem over uit de browser.`;
  const host = bareHost(new URL(url).host);
  if (linkHosts.has(host)) return undefined;
  return `de link naar ${host} staat niet op de lijst. Is die site goed? Zet "${host}" dan in lib/registers/link-hosts.ts.`;
}
