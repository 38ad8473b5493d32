/** What threads do to draw preview cards. write-cards.ts hands out the work. */
import { type CardText, drawCard } from "./draw-card";
import { keepFile } from "./kept";

/** A card to draw, and the file that keeps it. */
export type CardOrder = { readonly text: CardText; readonly file: string };

/** Draws a card, unless it was drawn before. @returns whether it was drawn now */
export function draw({ text, file }: CardOrder): Promise<boolean> {
  return keepFile(file, () => drawCard(text));
}
