import jsQR from "jsqr";
import sharp from "sharp";

/** What a scanner reads in a drawing of so many pixels wide; undefined when it reads nothing. */
export async function scanQr(svg: string, width: number): Promise<string | undefined> {
  const picture = sharp(Buffer.from(svg)).resize(width).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
