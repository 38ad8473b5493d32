import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { piecesOf } from "@/lib/places/pieces";
import { drawCard } from "@/lib/publish/draw-card";
import { writeCards } from "@/lib/publish/write-cards";
import { previewTitle } from "@/lib/share/preview";
import { edition } from "@/tests/edition";

const all = piecesOf(edition);

/** The longest titles, those with the longest word, and the longest lines. */
const hardest = (["title", "word", "line"] as const).flatMap((what) => {
  const measure = (piece: (typeof all)[number]) => {
    const title = previewTitle(piece);
    if (what === "line") return piece.within.length;
    return what === "title" ? title.length : Math.max(...title.split(" ").map(({ length }) => length));
  };
  return all.toSorted((a, b) => measure(b) - measure(a)).slice(0, 4);
});

test("a card is 1200 × 630, light, and its words stay within it", { timeout: 30_000 }, async () => {
  expect(hardest).toHaveLength(12);
  for (const piece of hardest) {
    const file = await drawCard({ title: previewTitle(piece), line: piece.within });
    expect(file.byteLength, piece.id).toBeLessThan(40_000);
    const { width, height, data } = PNG.sync.read(Buffer.from(file));
    expect([width, height], piece.id).toEqual([1200, 630]);
    const isWhite = (x: number, y: number) => data[4 * (y * width + x)] === 255 && data[4 * (y * width + x) + 2] === 255;
    const marked = (left: number, right: number, top: number, bottom: number) =>
      Array.from({ length: bottom - top }, (_, y) => Array.from({ length: right - left }, (_x, x) => !isWhite(left + x, top + y)))
        .flat()
        .filter(Boolean).length;
    expect(marked(215, 1130, 180, 500), `${piece.id}: the title`).toBeGreaterThan(1000);
    expect(marked(215, 1130, 530, 580), `${piece.id}: the line`).toBeGreaterThan(500);
    // Between the title and the line, beside them and below them there is nothing.
    expect(marked(215, 1200, 503, 520), `${piece.id}: above the line`).toBe(0);
    expect(marked(1135, 1200, 0, 630), `${piece.id}: right edge`).toBe(0);
    expect(marked(215, 1200, 585, 630), `${piece.id}: lower edge`).toBe(0);
  }
});

test("every page of a piece gets its card, and what was drawn before is not drawn again", { timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "cards-"));
  const [first] = all;
  if (!first) throw new Error("There are no pieces.");
  const [out, cache] = [join(folder, "out"), join(folder, "cache")];
  const entries = [`/deel/${first.id}/`, "/deel/oud-adres/", "/uitleg/"].map((address) => ({ address }));
  for (const { address } of entries) mkdirSync(join(out, address), { recursive: true });
  expect(await writeCards({ out, cache, threads: 1 }, entries, all)).toEqual({ all: 1, drawn: 1 });
  const card = join(out, "deel", first.id, "kaart.png");
  const drawn = readFileSync(card);
  expect(PNG.sync.read(drawn).width).toBe(1200);
  expect(existsSync(join(out, "deel/oud-adres/kaart.png"))).toBe(false);
  rmSync(card);
  expect(await writeCards({ out, cache, threads: 1 }, entries, all)).toEqual({ all: 1, drawn: 0 });
  expect(readFileSync(card)).toEqual(drawn);
  // Other words, another card.
  expect(await writeCards({ out, cache, threads: 1 }, entries, [{ ...first, title: "Een andere titel" }])).toEqual({ all: 1, drawn: 1 });
  expect(readFileSync(card)).not.toEqual(drawn);
  rmSync(folder, { recursive: true });
});
