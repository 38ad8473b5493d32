/** A small published folder to attack, with every kind of file that the server treats in its own way. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** Stands in a file beside the folder: whoever reads this has left it. */
export const canary = "dit-staat-buiten-de-site";

/** No two places in it look alike, so that a part can be told from its neighbours. */
function bytes(length: number): Buffer {
  const content = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4) content.writeUInt32LE((at * 2_654_435_761) >>> 0, at);
  return content;
}

/** A text of so many numbers that brotli and gzip cannot make it vanish. */
function text(start: string, numbers: number): string {
  return start + Array.from({ length: numbers }, (_, at) => (at * 7_919) % 997).join(" ");
}

const compressed: Readonly<Record<string, string>> = {
  "index.html": text("<h1>Voorpagina</h1>", 100),
  "404.html": text("<h1>Deze pagina is er niet</h1>", 200),
  "uitleg/index.html": text("<h1>Uitleg</h1>", 300),
  "uitleg/de-tlv/index.html": text("<h1>De tlv</h1>", 400),
  "regio.json": text("[", 500),
  "eilanden-0123ABCD.js": text("//", 600),
  "map/lijst.onbekend": text("pf", 700),
};

const plain: Readonly<Record<string, Buffer>> = {
  "middel.png": bytes(200_004),
  "leeg.txt": Buffer.alloc(0),
  _headers: Buffer.from("/*"),
  ".htaccess": Buffer.from("ErrorDocument 404 /404.html"),
};

/** Larger than what the system keeps for a connection, so that a reader who stops holds it up. */
export const largeFile = { name: "groot.png", size: 24_000_000 };

export type SmallSite = {
  readonly folder: string;
  /** Everything that may ever be sent whole, compressed forms included, by its size; no two are equally large. */
  readonly contents: ReadonlyMap<number, Buffer>;
  readonly remove: () => void;
};

/** Writes the folder, and the canary beside it, in a new temporary place. */
export function makeSmallSite(): SmallSite {
  const parent = mkdtempSync(join(tmpdir(), "aanval-"));
  const folder = join(parent, "out");
  const forms = Object.entries(compressed).flatMap(([name, content]): [string, Buffer][] => [
    [name, Buffer.from(content)],
    [`${name}.br`, brotliCompressSync(content)],
    [`${name}.gz`, gzipSync(content)],
  ]);
  const files = [...forms, ...Object.entries(plain), [largeFile.name, bytes(largeFile.size)] as const];
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  writeFileSync(join(parent, "geheim.txt"), canary);
  const contents = new Map(files.map(([, content]) => [content.byteLength, content]));
  if (contents.size !== files.length) throw new Error("Two files of the small site are equally large.");
  return { folder, contents, remove: () => rmSync(parent, { recursive: true }) };
}
