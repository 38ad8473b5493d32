import type { PieceIndex } from "@/lib/share/piece-index";
import { fetchOnce } from "./fetch-once";

/** Every piece in short. Fetched once; after a failure the next call tries again. */
export function fetchPieces(): Promise<PieceIndex> {
  return fetchOnce("/deel.json");
}
