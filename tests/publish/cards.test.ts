import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { piecesOf } from "@/lib/places/pieces";
import { drawCard } from "@/lib/publish/draw-card";
import { indexedPng } from "@/lib/publish/indexed-png";
import { parsePage } from "@/lib/publish/site";
import { writeCards } from "@/lib/publish/write-cards";
import { previewTitle } from "@/lib/share/preview";
import { edition } from "@/tests/edition";

test("a PNG with a palette holds the same picture", () => {
  const colours = [
    [255, 255, 255, 255],
    [0, 83, 90, 255],
    [255, 203, 46, 255],
  ];
  const pixels = Uint8Array.from([0, 1, 1, 2, 0, 2].flatMap((at) => colours[at] ?? []));
  const { width, height, data } = PNG.sync.read(Buffer.from(indexedPng(pixels, 3, 2)));
  expect([width, height]).toEqual([3, 2]);
  expect([...data]).toEqual([...pixels]);
});

test("colours that no eye tells apart become one: the one used most", () => {
  const pixels = Uint8Array.from([16, 16, 16, 255, 17, 16, 16, 255, 17, 16, 16, 255]);
  const { data } = PNG.sync.read(Buffer.from(indexedPng(pixels, 3, 1)));
  expect([...data.subarray(0, 3)]).toEqual([17, 16, 16]);
  const many = Uint8Array.from({ length: 4 * 4096 }, (_, at) => [(at >> 2) * 16, (at >> 6) * 16, (at >> 10) * 16, 255][at % 4] ?? 0);
  expect(() => indexedPng(many, 64, 64)).toThrow("hooguit 256");
});

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
  const page = (address: string) => {
    mkdirSync(join(folder, address), { recursive: true });
    return { address, file: `${address.slice(1)}index.html`, tree: parsePage("") };
  };
  const site = { folder, pages: [page(`/deel/${first.id}/`), page("/deel/oud-adres/"), page("/uitleg/")], edition };
  await writeCards.run(site);
  const card = join(folder, "deel", first.id, "kaart.png");
  expect(PNG.sync.read(readFileSync(card)).width).toBe(1200);
  expect(existsSync(join(folder, "deel/oud-adres/kaart.png"))).toBe(false);
  const before = statSync(card);
  rmSync(card);
  const started = performance.now();
  await writeCards.run(site);
  // A copy takes milliseconds; to draw takes half a second, for the process alone.
  expect(performance.now() - started).toBeLessThan(400);
  expect(statSync(card).size).toBe(before.size);
  rmSync(folder, { recursive: true });
});
