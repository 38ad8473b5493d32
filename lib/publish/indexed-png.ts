import { crc32, deflateSync } from "node:zlib";

/** Colours that differ less than this in every channel become one: no eye sees it on a card, and a palette has room for 256. */
const step = 8;

/**
 * Writes a picture of few colours as a PNG with a palette: a third of the size of one in full colour.
 * @param pixels red, green, blue and alpha of every pixel; all of them opaque
 * @throws when the picture has more colours than a palette can hold
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, indexes } = indexed(pixels);
  // Every row begins with its filter: none, as the values are numbers of colours.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) rows.set(indexes.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette)),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Pixels after each other with the same colour: a card has a hundred times fewer of these than pixels. */
type Run = { readonly colour: number; readonly start: number; readonly end: number };

function runsIn(colours: Uint32Array): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 1; at <= colours.length; at++) {
    const colour = colours[start] ?? 0;
    if (at < colours.length && colours[at] === colour) continue;
    runs.push({ colour, start, end: at });
    start = at;
  }
  return runs;
}

/** The colours, most used first, and for every pixel the number of its colour. */
function indexed(pixels: Uint8Array): { palette: number[]; indexes: Uint8Array } {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.byteLength / 4);
  const runs = runsIn(colours);
  const counts = new Map<number, number>();
  for (const { colour, start, end } of runs) counts.set(colour, (counts.get(colour) ?? 0) + end - start);
  const palette: number[] = [];
  const numberOf = new Map<number, number>();
  const numberNear = new Map<string, number>();
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    const channels = [...new Uint8Array(Uint32Array.of(colour).buffer).subarray(0, 3)];
    const near = channels.map((channel) => Math.floor(channel / step)).join();
    const known = numberNear.get(near) ?? palette.length / 3;
    if (!numberNear.has(near)) palette.push(...channels);
    numberNear.set(near, known);
    numberOf.set(colour, known);
  }
  if (palette.length > 3 * 256) throw new Error(`De tekening heeft ${palette.length / 3} kleuren; hooguit 256.`);
  const indexes = new Uint8Array(colours.length);
  for (const { colour, start, end } of runs) indexes.fill(numberOf.get(colour) ?? 0, start, end);
  return { palette, indexes };
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.byteLength);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}
