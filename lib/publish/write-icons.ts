import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { type PublishStep, writeBelow } from "./site";

/** The icons for a phone, drawn from icon.svg. A maskable one may lose its corners: its drawing is smaller, on a full ground. */
export const icons = [
  { file: "icon-180.png", size: 180, maskable: true },
  { file: "icon-192.png", size: 192, maskable: false },
  { file: "icon-512.png", size: 512, maskable: false },
  { file: "icon-maskable-512.png", size: 512, maskable: true },
] as const;

/** Draws the icons that the web app manifest and iPhones ask for. */
export const writeIcons: PublishStep = {
  name: "iconen tekenen",
  run({ folder }) {
    const svg = readFileSync(join(process.cwd(), "public/icon.svg"), "utf8");
    for (const { file, size, maskable } of icons) writeBelow(folder, file, drawIcon(svg, size, maskable));
    writeBelow(folder, "favicon.ico", asIco(drawIcon(svg, icoSize, false)));
  },
};

/**
 * Draws one icon.
 * @param svg the drawing, 40 by 40, on a ground with round corners
 * @param size in pixels
 * @param maskable whether a phone may cut the corners: then the ground fills the square and the drawing stays in the middle
 * @returns a PNG
 */
function drawIcon(svg: string, size: number, maskable: boolean): Uint8Array {
  const drawing = maskable ? svg.replace('viewBox="0 0 40 40"', 'viewBox="-5 -5 50 50"').replace(/<rect[^>]*>/u, full) : svg;
  return new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render().asPng();
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

const full = '<rect x="-5" y="-5" width="50" height="50" fill="#00535a"/>';
