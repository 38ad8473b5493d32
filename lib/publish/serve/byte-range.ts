export type ByteRange = { readonly start: number; readonly length: number };

const oneRange = /^bytes=\s*(?:(?<first>\d+)-(?<last>\d*)|-(?<suffix>\d+))\s*$/iu;

/**
 * Which part of a file a Range header asks for (RFC 9110 §14). More than one range, another unit and what cannot be read may be
 * ignored, and are: many small ranges in one request are a way to attack.
 * @param header the value of Range
 * @param size of the file in bytes
 * @returns undefined for the whole file, "outside" when no byte of the file is asked for
 */
export function readByteRange(header: string | undefined, size: number): ByteRange | "outside" | undefined {
  const { first, last, suffix } = oneRange.exec(header ?? "")?.groups ?? {};
  // Of nothing there is no part.
  if (size === 0) return undefined;
  if (suffix !== undefined) {
    const length = Math.min(Number(suffix), size);
    return length === 0 ? "outside" : { start: size - length, length };
  }
  if (first === undefined) return undefined;
  const start = Number(first);
  const end = last ? Number(last) : size - 1;
  if (last && end < start) return undefined;
  return start >= size ? "outside" : { start, length: Math.min(end, size - 1) - start + 1 };
}
