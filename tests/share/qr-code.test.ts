import { expect, test } from "vitest";
import { pieceAddress } from "@/lib/addresses/address-of";
import { piecesOf } from "@/lib/places/pieces";
import { qrCode } from "@/lib/share/qr-code";
import { edition } from "@/tests/edition";
import { scanQr } from "../scan-qr";

/** What a scanner reads; on paper a phone sees about two pixels per module. */
function read(text: string, width: number): Promise<string | undefined> {
  const { size, path } = qrCode(text);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`;
  return scanQr(svg, width);
}

const links = piecesOf(edition).map(({ id }) => `https://www.passende-plek-van-een-verband.nl${pieceAddress(id)}`);
const longestFirst = links.toSorted((a, b) => b.length - a.length);

test("a QR code decodes to the address that was put in", async () => {
  const some = [...longestFirst.slice(0, 10), ...links.filter((_link, index) => index % 30 === 0)];
  expect(some.length).toBeGreaterThan(30);
  for (const link of some) expect(await read(link, 250), link).toBe(link);
});

test("there is a white edge of four modules on every side", () => {
  const { size, path } = qrCode(links[0] ?? "");
  const rows = [...path.matchAll(/M(\d+) (\d+)\.5/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  expect(rows).toHaveLength(size - 8);
  expect(Math.min(...rows.map(({ x }) => x))).toBe(4);
  expect([rows[0]?.y, rows.at(-1)?.y]).toEqual([4, size - 5]);
});

test("the longest code stays small enough for a page", () => {
  expect(qrCode(longestFirst[0] ?? "").path.length).toBeLessThan(6000);
});
