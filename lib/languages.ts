import { siteUrl } from "./site";

/** The languages in which every page stands. The first stands at the root, another below its code: /en/uitleg/de-tlv/. */
const siteLanguages: readonly string[] = ["nl"];

/**
 * The same page in every language, for hreflang: a whole address for each language, and for who reads none of them the first.
 * @param address address of the page in the first language
 * @returns undefined while there is one language: it would say what canonical and <html lang> say already, on every page
 */
export function languageAlternates(
  address: string,
  languages: readonly string[] = siteLanguages,
): Readonly<Record<string, string>> | undefined {
  if (languages.length < 2) return undefined;
  const wholes = languages.map((language, index) => [language, `${siteUrl()}${index === 0 ? "" : `/${language}`}${address}`] as const);
  return { ...Object.fromEntries(wholes), "x-default": `${siteUrl()}${address}` };
}
