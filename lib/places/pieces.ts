import { type Edition, perEdition } from "../edition";
import type { Piece } from "./place";
import { placesOf } from "./places";

export type { Piece };

/** Every piece of the site that can be sent by itself, in the order of the places. */
export const piecesOf = perEdition((edition): readonly Piece[] => placesOf(edition).flatMap(({ piece }) => (piece ? [piece()] : [])));

/**
 * The piece with this id.
 * @throws when there is none, in Dutch
 */
export function pieceOf(id: string, edition: Edition): Piece {
  const piece = piecesOf(edition).find((candidate) => candidate.id === id);
  if (!piece) throw new Error(`Er is geen stuk "${id}".`);
  return piece;
}
