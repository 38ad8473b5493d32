import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { keep, keyOf } from "./kept";

/** One below the highest: 2 % larger, in half the time. */
const pageQuality = 10;
/** Scripts and what the search reads are fetched once and kept, and the few large pages have the most to win: they get the highest. */
const bestQuality = 11;
/** From so many bytes a page is large. */
const large = 100_000;

function deservesBest(file: string, size: number): boolean {
  return file.endsWith(".js") || file === "zoek.json" || (file.endsWith(".html") && size >= large);
}

/** The brotli form of a text, as a host sends it. */
function toBrotli(content: Uint8Array, quality: number): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength },
  });
}

/** In a seventeenth of the time, and 5 % larger. */
const fastQuality = 6;

/**
 * Writes both forms beside a text of a host, which differs little from that of the whole country: there are a hundred hosts, and two
 * thousand pages of each. What would weigh too much is done well.
 * @param most bytes of brotli that it may weigh
 * @returns what it weighs
 */
export function compressFast(path: string, content: Uint8Array, most: number): number {
  const fast = toBrotli(content, fastQuality);
  const brotli = fast.byteLength > most ? toBrotli(content, bestQuality) : fast;
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  return brotli.byteLength;
}

/** How much a file weighs in brotli, and whether it was compressed now. */
export type Compressed = { readonly size: number; readonly isNew: boolean };

/**
 * Writes .br and .gz beside a text file, so that a host never has to compress. A content is compressed once, whatever build it is of.
 * @param path the file
 * @param file its name on the site, which tells how well it is compressed
 * @param cache the folder that keeps what was compressed
 */
export function compressBeside(path: string, file: string, cache: string): Compressed {
  const content = readFileSync(path);
  const quality = deservesBest(file, content.byteLength) ? bestQuality : pageQuality;
  const key = keyOf(content, process.versions.brotli ?? "", process.versions.zlib ?? "");
  const brotli = keep(cache, `${key}.${quality}.br`, () => toBrotli(content, quality));
  const zipped = keep(cache, `${key}.gz`, () => gzipSync(content, { level: 9 }));
  writeFileSync(`${path}.br`, brotli.content);
  writeFileSync(`${path}.gz`, zipped.content);
  return { size: brotli.content.byteLength, isNew: brotli.isNew };
}
