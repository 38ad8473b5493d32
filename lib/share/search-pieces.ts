import { plainLetters } from "../region/slug";
import type { PieceIndex } from "./piece-index";

/** A piece that was found. */
export type FoundPiece = { readonly id: string; readonly title: string; readonly page: string };

/** Every piece of the index, in its order. */
export function piecesOf(index: PieceIndex): FoundPiece[] {
  return index.flatMap(({ title: page, start, pieces }) => pieces.map(([end, title]) => ({ id: `${start}--${end}`, title, page })));
}

/**
 * Pieces in which every typed word occurs: in the heading, in the title of its page, or among the words by which people look
 * for it. Words in the heading count most; of two that count the same, the shortest heading says least else.
 * @param typed what someone typed; fewer than two letters find nothing
 */
export function searchPieces(typed: string, index: PieceIndex): FoundPiece[] {
  const asked = wordsOf(typed).filter((word) => word.length > 1);
  if (asked.length === 0) return [];
  return index
    .flatMap(({ title: page, start, words = "", pieces }) =>
      pieces.map(([end, title, names = ""]) => {
        const fields = [wordsOf(`${title} ${names}`), wordsOf(page), wordsOf(words)];
        return { id: `${start}--${end}`, title, page, score: scoreOf(asked, fields) };
      }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.title.length - b.title.length)
    .map(({ id, title, page }) => ({ id, title, page }));
}

/** Points for each field, the heading first; a whole word is worth more than a part. */
const worth = [
  [6, 5, 4],
  [3, 2, 1],
  [3, 2, 1],
] as const;

/** The sum over the typed words of the best place of each; nothing when one of them occurs nowhere. */
function scoreOf(asked: readonly string[], fields: readonly (readonly string[])[]): number {
  const best = asked.map((word) =>
    Math.max(
      ...fields.map((field, index) => {
        const [whole, start, part] = worth[index] ?? [0, 0, 0];
        if (field.includes(word)) return whole;
        if (field.some((other) => other.startsWith(word))) return start;
        return field.some((other) => other.includes(word)) ? part : 0;
      }),
    ),
  );
  return best.includes(0) ? 0 : best.reduce((sum, points) => sum + points, 0);
}

function wordsOf(text: string): string[] {
  return plainLetters(text).match(/[a-z0-9]+/gu) ?? [];
}
