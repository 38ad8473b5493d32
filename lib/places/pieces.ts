import { buildDate } from "../build-date";
import type { Piece } from "./place";
import { placesOn } from "./places";

export type { Piece };

const known = new Map<string, readonly Piece[]>();

/**
 * Every piece of the site that can be sent by itself, in the order of the places.
 * @param day ISO date
 */
export function pieces(day: string = buildDate()): readonly Piece[] {
  const before = known.get(day);
  // In next dev an editor changes the file while we run.
  if (before && process.env.NODE_ENV !== "development") return before;
  const made = placesOn(day).flatMap(({ piece }) => (piece ? [piece()] : []));
  known.set(day, made);
  return made;
}

/**
 * The piece with this id.
 * @throws when there is none, in Dutch
 */
export function pieceOf(id: string): Piece {
  const piece = pieces().find((candidate) => candidate.id === id);
  if (!piece) throw new Error(`Er is geen stuk "${id}".`);
  return piece;
}
