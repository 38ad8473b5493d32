import { pieces } from "@/lib/places/pieces";
import { pieceIndexOf } from "@/lib/share/piece-index";

export const dynamic = "force-static";

/** Every piece in short, for the search on /voor-scholen/. It is fetched when someone first searches. */
export function GET() {
  return Response.json(pieceIndexOf(pieces()));
}
