/** Name of the site, as in titles and the logo. */
export const siteName = "Passende Plek";

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
