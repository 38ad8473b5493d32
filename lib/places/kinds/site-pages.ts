import { sitePageAddress } from "../../addresses/address-of";
import type { Kind } from "../place";

/** The pages about the site itself. */
export const sitePages: Kind<"over de site"> = {
  name: "over de site",
  places: ({ texts }) =>
    [...texts.sitePages].map(
      ([
        slug,
        {
          frontmatter: { titel, omschrijving },
        },
      ]) => ({
        address: sitePageAddress(slug),
        title: titel,
        found: () => ({ within: "Over deze site", opening: omschrijving, words: [], around: [], text: "" }),
      }),
    ),
};

/** Their headings: addresses that stay, and nothing more. */
export const sitePageSections: Kind<"kop over de site"> = {
  name: "kop over de site",
  places: ({ texts }) =>
    [...texts.sitePages].flatMap(([slug, { sections }]) =>
      sections.map(({ id, title }) => ({ address: `${sitePageAddress(slug)}#${id}`, title })),
    ),
};
