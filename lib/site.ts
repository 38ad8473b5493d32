/** Name of the site, as in titles and the logo. */
export const siteName = "Passende Plek";

/** The main navigation, in order; its words stand in content/<language>/scherm/kader.yaml, under `kop`. */
export const navigation = [
  { href: "/wat-nu/", word: "wat-nu" },
  { href: "/uitleg/", word: "uitleg" },
  { href: "/begrippen/", word: "woorden" },
  { href: "/regio/", word: "regio" },
  { href: "/zoeken/", word: "zoeken" },
] as const;

/** Links in the footer, in order; their words stand there under `voet`. */
export const footerLinks = [
  { href: "/voor-scholen/", word: "scholen" },
  { href: "/bronnen/", word: "bronnen" },
  { href: "/over/", word: "over" },
  { href: "/privacy/", word: "privacy" },
  { href: "/toegankelijkheid/", word: "toegankelijkheid" },
] as const;
