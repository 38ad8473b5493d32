import { type Piece, pieceAddress } from "../content/pieces";
import { sentenceCase } from "../sentence-case";
import { siteName, siteUrl } from "../site";

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
  if (withoutAbbreviation.length <= longestTitle) return withoutAbbreviation;
  return `${withoutAbbreviation.slice(0, longestTitle - 1).replace(/\s+\S*$/u, "")}…`;
}

/** The title of the page of a piece, unlike that of any other page: a section says where it stands, a node that it stands alone. */
export function pageTitle(piece: Piece): string {
  const title = previewTitle(piece);
  switch (piece.from.kind) {
    case "uitleg":
      return `${title} (uit: ${piece.page.title})`;
    case "gids":
      return `${title} (alleen dit deel van de gids)`;
    case "begrip":
      return `${title} (alleen dit woord)`;
  }
}

/** The whole address of the page that a piece is a part of: search engines show that one. */
export function canonicalAddress({ page }: Piece): string {
  return `${siteUrl()}${page.address.replace(/#.*$/u, "")}`;
}

/** What a link shows where it is sent: title, text, picture. */
type Preview = {
  readonly title: string;
  readonly description: string;
  /** Address on the site of the page that is shown. */
  readonly address: string;
  /** Id of the piece whose card it has. */
  readonly card: string;
};

/** The preview of a page in the two forms that apps read, with whole addresses: they are read outside the site. */
export function previewTags({ title, description, address, card }: Preview) {
  const image = { url: `${siteUrl()}${pieceAddress(card)}${cardFile}`, ...cardSize, alt: `${title} (${siteName})` };
  return {
    openGraph: { type: "article" as const, locale: "nl_NL", siteName, title, description, url: `${siteUrl()}${address}`, images: [image] },
    twitter: { card: "summary_large_image" as const, title, description, images: [image.url] },
  };
}
