import type { Piece } from "../places/place";

/** The pieces of one page, or all nodes, or all terms. Short names: the browser fetches this. */
type IndexPage = {
  /** The title of the page; of nodes and terms, what they are. */
  readonly title: string;
  /** Start of the id of every piece of this page: "de-tlv". */
  readonly start: string;
  /** Other words by which someone looks for this page. */
  readonly words?: string;
  /** The rest of the id, the heading, and other words by which someone looks for this piece. */
  readonly pieces: readonly (readonly [end: string, title: string, words?: string])[];
};

/** Every piece of the site in short, for the search on /voor-scholen/. */
export type PieceIndex = readonly IndexPage[];

/**
 * Makes the list that the search reads.
 * @param all every piece, those of one page after each other
 */
export function pieceIndexOf(all: readonly Piece[]): PieceIndex {
  const starts = [...new Set(all.map(({ id }) => partsOf(id).start))];
  return starts.map((start) => {
    const ofPage = all.filter(({ id }) => partsOf(id).start === start);
    const [first] = ofPage;
    if (!first) throw new Error(`Geen stuk begint met "${start}".`);
    return {
      ...first.list,
      start,
      pieces: ofPage.map(({ id, title, names }) => {
        const { end } = partsOf(id);
        return names ? [end, title, names] : [end, title];
      }),
    };
  });
}

/** "de-tlv--hoe-lang" → "de-tlv" and "hoe-lang". */
function partsOf(id: string): { start: string; end: string } {
  const [start = "", end = ""] = id.split("--");
  return { start, end };
}
