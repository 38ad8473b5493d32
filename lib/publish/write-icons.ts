import sharp from "sharp";
import { iconSvg } from "../icon";
import { writeBelow } from "./site";

/** The icons for a phone. A maskable one may lose its corners. */
export const icons = [
  { file: "icon-180.png", size: 180, maskable: true },
  { file: "icon-192.png", size: 192, maskable: false },
  { file: "icon-512.png", size: 512, maskable: false },
  { file: "icon-maskable-512.png", size: 512, maskable: true },
] as const;

/** Draws the icons that the web app manifest and iPhones ask for. */
export async function writeIcons(folder: string): Promise<void> {
  for (const { file, size, maskable } of icons) writeBelow(folder, file, await drawIcon(size, maskable));
  writeBelow(folder, "favicon.ico", asIco(await drawIcon(icoSize, false)));
}

/** Draws one icon as a PNG, so many pixels wide. */
function drawIcon(size: number, maskable: boolean): Promise<Buffer> {
  // Drawn at its own size, not stretched: 72 dots per inch are one per unit of the drawing, which is 40 wide.
  return sharp(Buffer.from(iconSvg(maskable)), { density: (72 * size) / 40 })
    .resize(size, size)
    .png({ palette: true, effort: 10 })
    .toBuffer();
}

/** Feed readers and old browsers ask for /favicon.ico, whatever a page says. */
const icoSize = 32;

/** A PNG of 32 by 32 as an ICO file with that one image: a head of 6 bytes, an entry of 16, the PNG. */
function asIco(png: Uint8Array): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(icoSize, 6);
  head.writeUInt8(icoSize, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
