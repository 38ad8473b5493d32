/** The query stands in the fragment of the address: Back finds it again, and it reaches no server. */

export const searchAddress = "/zoeken/";

/** Nobody types more; anyone can write an address. */
const longestQuery = 120;

/**
 * Reads the query from the fragment of an address. It never throws.
 * @param fragment location.hash, "#q=hoe%20lang"
 * @returns an empty text when there is none, or when it cannot be read
 */
export function readQuery(fragment: string): string {
  try {
    return cut(decodeURIComponent(/^#q=([^&]*)/u.exec(fragment)?.[1] ?? ""));
  } catch {
    return "";
  }
}

/** The fragment for a query; empty when there is none. It never throws. */
export function writeQuery(typed: string): string {
  const query = cut(typed.trim());
  return query ? `#q=${encodeURIComponent(query)}` : "";
}

/** At most so many characters, none of them half: an address cannot hold one half of an emoji. */
function cut(query: string): string {
  return [...query.replace(/[\uD800-\uDFFF]/gu, "")].slice(0, longestQuery).join("");
}
