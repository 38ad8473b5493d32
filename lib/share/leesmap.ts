import { withoutPunctuation } from "../link-end";

/** Several pieces under one address. The ids stand in the fragment: which pieces someone chose never reaches a server. */

export const leesmapAddress = "/voor-scholen/leesmap/";

/** More than this nobody reads before a meeting. */
export const mostPieces = 12;

/** What a fragment holds. */
export type Leesmap = {
  /** Ids of pieces, each once, in the order of the address. Whether they exist is for the reader to find out. */
  readonly ids: readonly string[];
  /** Something in the address was not the id of a piece, or there were too many. */
  readonly damaged: boolean;
  /** Which of them to go to, from 1; undefined for the start. */
  readonly place?: number;
};

/** "de-tlv--hoe-lang": words of small letters and figures, in two parts. No id is longer than a heading. */
const pieceId = /^[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const longestId = 120;

/**
 * Reads the pieces from the fragment of an address. Anyone can write a fragment: it never throws, and lets nothing through but
 * what looks like the id of a piece.
 * @param fragment location.hash, "#stukken=de-tlv--hoe-lang.begrip--zorgplicht"
 */
export function readLeesmap(fragment: string): Leesmap {
  const [, list = "", place] = /^#stukken=([^&]*)(?:&stuk=(\d{1,2}))?/u.exec(withoutPunctuation(fragment)) ?? [];
  const given = list.split(".").filter((id) => id !== "");
  const sound = [...new Set(given)].filter((id) => id.length <= longestId && pieceId.test(id));
  return {
    ids: sound.slice(0, mostPieces),
    damaged: sound.length < new Set(given).size || sound.length > mostPieces,
    ...(place && { place: Number(place) }),
  };
}

/**
 * The fragment for pieces; empty when there are none.
 * @param place which of them to go to, from 1: an ordinary fragment would push the list out of the address
 */
export function writeLeesmap(ids: readonly string[], place?: number): string {
  return ids.length > 0 ? `#stukken=${ids.join(".")}${place ? `&stuk=${place}` : ""}` : "";
}
