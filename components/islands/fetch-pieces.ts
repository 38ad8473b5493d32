import type { PieceIndex } from "@/lib/share/piece-index";

let index: Promise<PieceIndex> | undefined;

/** Every piece in short. Fetched once; after a failure the next call tries again. */
export function fetchPieces(): Promise<PieceIndex> {
  index ??= fetch("/deel.json")
    .then((response) => {
      if (!response.ok) throw new Error(`deel.json: ${response.status}`);
      return response.json() as Promise<PieceIndex>;
    })
    .catch((error: unknown) => {
      index = undefined;
      throw error;
    });
  return index;
}
