import { copyFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { pieceAddress } from "../addresses/address-of";
import { siteColours } from "../colours";
import type { Piece } from "../places/place";
import { cardFile, previewTitle, siteCard } from "../share/preview";
import type { CardOrder } from "./card-worker";
import type { Entry } from "./entry";
import { keyOf } from "./kept";
import { startWorkers } from "./workers";

/**
 * Puts beside every page of a piece its preview card, and at the root the card of all other pages. A card is drawn anew only when
 * its words, its colours or the drawing changed.
 * @param entries the pages of the site
 * @param pieces every piece that may have a page
 * @returns how many cards there are, and how many were drawn now
 */
export async function writeCards(
  { out, cache, threads }: { readonly out: string; readonly cache: string; readonly threads?: number | undefined },
  entries: readonly Pick<Entry, "address">[],
  pieces: readonly Piece[],
): Promise<{ readonly all: number; readonly drawn: number }> {
  const addresses = new Set(entries.map(({ address }) => address));
  const texts = pieces
    .filter(({ id }) => addresses.has(pieceAddress(id)))
    .map((piece) => ({ at: pieceAddress(piece.id), text: { title: previewTitle(piece), line: piece.within } }));
  const colours = JSON.stringify(siteColours());
  const workers = await startWorkers("card-worker", threads);
  try {
    const cards = [...(addresses.has("/") ? [{ at: "/", text: siteCard }] : []), ...texts].map(({ at, text }) => ({
      to: join(out, at, cardFile),
      order: { text, file: join(cache, `${keyOf(workers.code, colours, text.title, text.line)}.png`) } satisfies CardOrder,
    }));
    const missing = new Map(cards.filter(({ order }) => !existsSync(order.file)).map(({ order }) => [order.file, order]));
    await Promise.all([...missing.values()].map((order) => workers.run("draw", order)));
    for (const { to, order } of cards) copyFileSync(order.file, to);
    return { all: cards.length, drawn: missing.size };
  } finally {
    await workers.stop();
  }
}
