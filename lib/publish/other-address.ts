/**
 * Puts another web address in the place of the one that a text names, with and without https://. A longer name that ends or begins with
 * it, as in an e-mail address, is not the site.
 * @param from web address without a slash at the end
 * @param to the same of where the site will stand
 */
export function withAddress(text: string, from: string, to: string): string {
  const bare = withoutScheme(from);
  const pattern = new RegExp(`(?<![\\w.@/-])(?:${escaped(from)}|${escaped(bare)})(?![\\w-]|\\.\\w|:\\d)`, "gu");
  return text.replace(pattern, (found) => (found === from ? to : withoutScheme(to)));
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//u, "");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
