/**
 * The explanations, in the order of the list on /uitleg/. Each has a file content/uitleg/<slug>.mdx;
 * a test demands that this list and the folder name the same pages.
 */
export const explanationSlugs = [
  "passend-onderwijs-in-een-minuut",
  "hulp-op-school",
  "geen-diagnose-nodig",
  "school-kan-niet-meer",
  "waar-houdt-de-plicht-op",
  "wie-doet-wat",
  "wie-helpt-je",
  "gesprek-voorbereiden",
  "onderzoek-en-toestemming",
  "het-samenwerkingsverband",
  "twee-verbanden",
  "verband-basisonderwijs",
  "verband-voortgezet-onderwijs",
  "ondersteuningsplan",
  "meepraten",
  "extra-ondersteuning-en-toewijzing",
  "ontwikkelingsperspectief",
  "hoorrecht",
  "zorg-op-school",
  "zieke-kinderen",
  "hoogbegaafd",
  "dyslexie",
  "de-aanvraag",
  "eisen-voor-een-tlv",
  "de-tlv",
  "als-de-tlv-afloopt",
  "cluster-1-en-2",
  "soorten-scholen",
  "speciaal-onderwijs",
  "een-plek-vinden",
  "zorgplicht-en-aanmelden",
  "een-school-weigert",
  "nee-van-een-school",
  "jonge-kinderen",
  "overstap-naar-de-middelbare-school",
  "nieuw-in-nederland",
  "verhuizen",
  "vervoer",
  "geld-en-kosten",
  "geld-van-het-verband",
  "terug-naar-regulier",
  "jongeren-van-16-en-18",
  "gescheiden-ouders",
  "dossier-en-privacy",
  "wie-mag-wat-doorgeven",
  "niet-eens",
  "klagen-over-de-school",
  "naar-de-rechter",
  "bezwaar-tegen-een-tlv",
  "geschillencommissie",
  "schorsen-en-verwijderen",
  "thuis-zitten",
  "leerplicht",
  "vrijstelling-5a",
  "wat-verandert-er",
] as const;

export type ExplanationSlug = (typeof explanationSlugs)[number];

/** The pages about the site itself: content/site/<slug>.mdx, at /<slug>/. */
export const sitePageSlugs = ["over", "privacy", "toegankelijkheid"] as const;

export type SitePageSlug = (typeof sitePageSlugs)[number];
