import { readAnswer, readExplanation } from "../content/read";
import type { Edition } from "../edition";
import type { NodeId } from "../ids/nodes";
import { terms } from "../registers/terms";
import type { Piece } from "./place";

/** Where in the guide a piece belongs: who reads it goes on there. */
export function nodeOfPiece({ from }: Piece, { day }: Edition): NodeId {
  switch (from.kind) {
    case "uitleg":
      return readExplanation(from.slug, day).frontmatter.stap;
    case "antwoord":
      return readAnswer(from.slug, day).frontmatter.stap;
    case "gids":
      return from.node;
    case "begrip":
      return terms[from.term].step;
  }
}
