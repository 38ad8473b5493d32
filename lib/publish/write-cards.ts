import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pieceAddress } from "../addresses/address-of";
import { siteColours } from "../colours";
import { piecesOf } from "../places/pieces";
import { cardFile, previewTitle, siteCard } from "../share/preview";
import type { CardOrder } from "./card-drawer";
import type { CardText } from "./draw-card";
import type { PublishStep } from "./site";

const cacheFolder = "node_modules/.cache/passende-plek/kaarten";

/** A process takes half a second to start: it must have enough to draw. */
const fewestPerProcess = 20;

/**
 * Puts beside every page of a piece its preview card, and at the root the card of all other pages. A card is drawn anew only when
 * its words or the drawing changed.
 */
export const writeCards: PublishStep = {
  name: "kaarten tekenen",
  async run({ folder, pages, edition }) {
    const addresses = new Set(pages.map(({ address }) => address));
    const known = pages.some(({ address }) => address.startsWith("/deel/")) ? piecesOf(edition) : [];
    const texts = known
      .filter(({ id }) => addresses.has(pieceAddress(id)))
      .map((piece) => ({ at: pieceAddress(piece.id), text: { title: previewTitle(piece), line: piece.within } }));
    const drawing = drawingHash();
    const cards = [...(addresses.has("/") ? [{ at: "/", text: siteCard }] : []), ...texts].map(({ at, text }) => ({
      file: join(folder, at, cardFile),
      order: orderOf(text, drawing),
    }));
    await draw(cards.map(({ order }) => order).filter(({ file }) => !existsSync(file)));
    for (const { file, order } of cards) copyFileSync(order.file, file);
  },
};

/** A card with its place in the cache: its name changes with its words and with the drawing. */
function orderOf(text: CardText, drawing: string): CardOrder {
  const name = createHash("sha256")
    .update(drawing)
    .update(JSON.stringify([text.title, text.line]))
    .digest("hex");
  return { text, file: join(cacheFolder, `${name.slice(0, 32)}.png`) };
}

/** Everything but the words that makes a card what it is: the code that draws it, its colours, and the packages that it draws with. */
function drawingHash(): string {
  const code = ["draw-card.ts", "indexed-png.ts"].map((name) => fileURLToPath(new URL(name, import.meta.url)));
  const packages = ["satori", "@resvg/resvg-js", "@fontsource/atkinson-hyperlegible"].map((name) =>
    join("node_modules", name, "package.json"),
  );
  const hash = createHash("sha256").update(JSON.stringify(siteColours()));
  for (const file of [...code, ...packages]) hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** Draws cards, in as many processes as there are processors when there is enough to draw. */
async function draw(orders: readonly CardOrder[]): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const count = Math.min(availableParallelism(), Math.ceil(orders.length / fewestPerProcess));
  const parts = Array.from({ length: count }, (_, part) => orders.filter((_order, index) => index % count === part));
  await Promise.all(parts.map(drawElsewhere));
}

/** Draws cards in a process of its own. A thread would not do: it does not take over that tsx reads TypeScript. */
function drawElsewhere(orders: readonly CardOrder[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const drawer = fork(fileURLToPath(new URL("card-drawer.ts", import.meta.url)), { execArgv: ["--import", "tsx"] });
    drawer.once("error", reject);
    drawer.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error("Niet alle kaarten zijn getekend; de reden staat hierboven.")),
    );
    drawer.send(orders);
  });
}
