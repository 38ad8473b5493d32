/** A process that draws the cards it is sent. lib/publish/write-cards.ts starts it. */
import { renameSync, writeFileSync } from "node:fs";
import { type CardText, drawCard } from "./draw-card";

/** A card to draw, and the file to write it to. */
export type CardOrder = { readonly text: CardText; readonly file: string };

process.once("message", async (orders: readonly CardOrder[]) => {
  for (const { text, file } of orders) {
    // A build that is stopped halfway may not leave half a card under its own name.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, await drawCard(text));
    renameSync(unfinished, file);
  }
  process.disconnect();
});
