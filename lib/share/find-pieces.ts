import { addressOnPage, pieceAddress, pieceIdAt } from "../addresses/address-of";
import type { FoundPlace, Search } from "../search/search";

/** A piece that was found: its id, its heading, and what it is a part of. */
export type FoundPiece = { readonly id: string; readonly title: string; readonly within: string };

/**
 * Looks for pieces, the best first: those places of the search that can be sent by themselves.
 * @param typed what someone typed; fewer than two letters find nothing
 */
export function findPieces(typed: string, { find }: Search): FoundPiece[] {
  if (typed.trim().length < 2) return [];
  return find(typed, Number.POSITIVE_INFINITY).places.flatMap((place) => pieceOf(place) ?? []);
}

/** The piece with this id; undefined when there is none. */
export function pieceWithId(id: string, { at }: Search): FoundPiece | undefined {
  const place = at(addressOnPage(pieceAddress(id)) ?? "");
  return place && pieceOf(place);
}

function pieceOf({ address, title, within }: FoundPlace): FoundPiece | undefined {
  const id = pieceIdAt(address);
  return id === undefined ? undefined : { id, title, within };
}
