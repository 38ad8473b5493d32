import { inLanguage, pieceAddress, splitAddress } from "../addresses/address-of";
import { cutAtWord } from "../cut-at-word";
import type { Edition } from "../edition";
import { feedAddress, feedTitle } from "../feed/atom";
import type { Piece } from "../places/place";
import { sentenceCase } from "../sentence-case";
import { siteName } from "../site";

/** The size of a preview card, in pixels: what WhatsApp and others show whole. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The longest title that a preview shows whole. */
export const longestTitle = 65;

/** The name of the card in the folder of its page. */
export const cardFile = "kaart.png";

/**
 * The title of a piece as a preview shows it: with a capital, and at most 65 characters. A title that is too long loses its
 * abbreviation, and then words from its end.
 */
export function previewTitle({ title }: Pick<Piece, "title">): string {
  const whole = sentenceCase(title);
  if (whole.length <= longestTitle) return whole;
  const withoutAbbreviation = whole.replace(/\s*\([^()]*\)$/u, "");
  return cutAtWord(withoutAbbreviation, longestTitle);
}

/** The title of the page of a piece, unlike that of any other page: a section says where it stands, a node that it stands alone. */
export function pageTitle(piece: Piece): string {
  return `${previewTitle(piece)} (${piece.apart})`;
}

/** The address of the page that a piece is a part of: search engines show that one. */
export function wholePageAddress({ page }: Piece): string {
  return splitAddress(page.address).path;
}

/** The words on the card of the site as a whole: for pages that have no piece of their own. */
export const siteCard = { title: "Wat gebeurt er als school je kind niet meer kan helpen?", line: "Uitleg en gids voor ouders" } as const;

/** The address of that card. */
const siteCardAddress = `/${cardFile}`;

/** What a page is called outside the site: in search results, and where a link to it is sent. */
type Known = {
  readonly title: string;
  readonly description: string;
  /** Its address on the site, in Dutch. */
  readonly address: string;
  /** Id of the piece whose card it shows; without one it shows the card of the site. */
  readonly card?: string;
  /** Address of the page that search engines show in its place. */
  readonly canonical?: string;
  /** The languages in which there is this page, Dutch first; left out where that is the only one. */
  readonly languages?: readonly string[];
  /** Set where the feed of changes is about what the page tells. */
  readonly hasFeed?: boolean;
};

/** The head of a page: title, description, canonical address and preview, with whole addresses: they are read elsewhere. */
export function pageHead(
  { title, description, address: dutch, card, canonical: given, languages = [], hasFeed = false }: Known,
  { url: site, language }: Edition,
) {
  const address = inLanguage(dutch, language);
  const canonical = given ?? address;
  const image = {
    url: `${site}${card ? `${pieceAddress(card)}${cardFile}` : siteCardAddress}`,
    ...cardSize,
    alt: `${card ? title : siteCard.title} (${siteName})`,
  };
  return {
    title,
    description,
    alternates: {
      canonical: `${site}${canonical}`,
      ...(languages.length > 1 && {
        languages: Object.fromEntries(languages.map((other) => [other, `${site}${inLanguage(dutch, other)}`])),
      }),
      ...(hasFeed && { types: { "application/atom+xml": [{ url: `${site}${feedAddress}`, title: feedTitle }] } }),
    },
    openGraph: {
      type: address === "/" ? ("website" as const) : ("article" as const),
      locale: language === "nl" ? "nl_NL" : language,
      siteName,
      title,
      description,
      url: `${site}${address}`,
      images: [image],
    },
    twitter: { card: "summary_large_image" as const, title, description, images: [image.url] },
  };
}
