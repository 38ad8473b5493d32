/** Name of the site, as in titles and the logo. */
export const siteName = "Passende Plek";

/**
 * Where this copy of the site stands: SITE_URL, without a slash at the end. Only for what must be whole outside the site: QR
 * codes, previews, canonical addresses. Links within the site never hold it.
 * @param environment the process environment
 * @throws when SITE_URL is not a web address, in Dutch
 */
export function siteUrl(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const given = environment.SITE_URL || "http://localhost:3000";
  if (!/^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/iu.test(given))
    throw new Error(`SITE_URL is "${given}". Schrijf het adres zonder / aan het eind: https://voorbeeld.nl.`);
  return given;
}

/** The main navigation, in order. */
export const navigation = [
  { href: "/wat-nu/", label: "Wat gebeurt er nu?" },
  { href: "/uitleg/", label: "Uitleg" },
  { href: "/begrippen/", label: "Woorden" },
  { href: "/regio/", label: "Je regio" },
  { href: "/zoeken/", label: "Zoeken" },
] as const;

/** Links in the footer, in order. */
export const footerLinks = [
  { href: "/voor-scholen/", label: "Voor scholen" },
  { href: "/bronnen/", label: "Bronnen" },
  { href: "/over/", label: "Over deze site" },
  { href: "/privacy/", label: "Privacy" },
  { href: "/toegankelijkheid/", label: "Toegankelijkheid" },
] as const;
