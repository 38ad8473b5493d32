import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { compressedFile } from "./compressed-file";
import { filesBelow, type PublishStep, writeBelow } from "./site";

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** How many files are compressed at the same time: zlib's own threads do the work. */
const together = 8;

/** One below the highest: 2 % larger, in half the time. Building a thousand pages must stay within a minute. */
const pageQuality = 10;
/** Scripts and what the search reads are fetched once and kept, and the few large pages have the most to win: they get the highest. */
const bestQuality = 11;
/** From so many bytes a page is large. */
const large = 100_000;

function deservesBest(file: string, size: number): boolean {
  return file.endsWith(".js") || file === "zoek.json" || (file.endsWith(".html") && size >= large);
}

/** The brotli form of a text, as a host sends it. */
function toBrotli(content: Uint8Array, quality: number): Promise<Buffer> {
  return inBrotli(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength },
  });
}

/** Writes .br and .gz beside every text file, so that a host never has to compress. */
export const compress: PublishStep = {
  name: "vooraf comprimeren",
  async run({ folder }) {
    const files = filesBelow(folder).filter((file) => compressedFile.test(file));
    const queue = files.values();
    const worker = async () => {
      for (const file of queue) {
        const content = readFileSync(join(folder, file));
        const [brotli, zipped] = await Promise.all([
          toBrotli(content, deservesBest(file, content.byteLength) ? bestQuality : pageQuality),
          inGzip(content, { level: 9 }),
        ]);
        writeBelow(folder, `${file}.br`, brotli);
        writeBelow(folder, `${file}.gz`, zipped);
      }
    };
    await Promise.all(Array.from({ length: together }, worker));
  },
};
