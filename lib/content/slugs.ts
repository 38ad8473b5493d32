/**
 * The explanations, in the order of the list on /uitleg/. Each has a file content/uitleg/<slug>.mdx;
 * a test demands that this list and the folder name the same pages.
 */
export const explanationSlugs = [
  "het-samenwerkingsverband",
  "twee-verbanden",
  "verband-basisonderwijs",
  "verband-voortgezet-onderwijs",
  "cluster-1-en-2",
  "ondersteuningsplan",
  "extra-ondersteuning-en-toewijzing",
  "de-aanvraag",
  "speciaal-onderwijs",
  "terug-naar-regulier",
] as const;

export type ExplanationSlug = (typeof explanationSlugs)[number];

/** The pages about the site itself: content/site/<slug>.mdx, at /<slug>/. */
export const sitePageSlugs = ["over", "privacy", "toegankelijkheid"] as const;

export type SitePageSlug = (typeof sitePageSlugs)[number];
