import type { Piece } from "../content/pieces";
import { nodeOf } from "../guide/guide";
import { placeOf } from "../guide/stops";

/** What a piece is a part of, in one line: stands above it on its own page and below its title on its card. */
export function piecePlace({ from, page }: Piece): string {
  switch (from.kind) {
    case "uitleg":
      return `Uit: ${page.title}`;
    case "gids":
      return `Uit de gids, ${placeOf(nodeOf(from.node).stop)}`;
    case "begrip":
      return "Moeilijk woord, kort uitgelegd";
  }
}
