import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import satori from "satori";
import sharp from "sharp";
import { siteColours } from "../colours";
import { cardSize } from "../share/preview";
import { siteName } from "../site";

// There is a thread for each processor already; and of a card nothing is asked twice.
sharp.concurrency(1);
sharp.cache(false);

/** The words on a card: a large title, and a small line that says what it is a part of. */
export type CardText = { readonly title: string; readonly line: string };

const { resolve } = createRequire(import.meta.url);

/** The font of the cards: made to be legible when small, and with a licence (OFL) that lets anyone build the site. */
function font(weight: 400 | 700) {
  const data = readFileSync(resolve(`@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-${weight}-normal.woff`));
  return { name: "Atkinson Hyperlegible", data, weight, style: "normal" } as const;
}

/** Read once, and not before a card is drawn: a build that changes no card needs no font. */
let fonts: ReturnType<typeof font>[] | undefined;

const colours = siteColours();

/** Where things stand, in pixels. */
const railAt = 112;
const textAt = 215;
const textWidth = cardSize.width - textAt - 70;
const nameAt = 84;
const titleAt = 176;
const lineAt = 548;

/** The line with stops: the yellow one, "hier ben je", stands before the title. */
function rail(size: number): string {
  const stop = (y: number) =>
    `<circle cx="${railAt}" cy="${y}" r="25" fill="${colours.paper}" stroke="${colours.teal}" stroke-width="12"/>`;
  return [
    `<path d="M${railAt} 0v${cardSize.height}" stroke="${colours.teal}" stroke-width="14"/>`,
    stop(nameAt),
    `<circle cx="${railAt}" cy="${titleAt + size * 0.6}" r="42" fill="${colours.sun}" stroke="${colours.ink}" stroke-width="10"/>`,
    stop(lineAt),
  ].join("");
}

/** A box with text or boxes, as satori wants it. */
function box(style: Readonly<Record<string, string | number>>, ...children: readonly unknown[]) {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** A long title is set smaller, so that it stays within four lines, and so that its longest word fits on one. */
function titleSize(title: string): number {
  const longestWord = Math.max(...title.split(/\s+/u).map(({ length }) => length));
  const byLength = title.length > 50 ? 70 : title.length > 30 ? 80 : 94;
  return Math.min(byLength, Math.floor(textWidth / (longestWord * widestLetter)));
}

/** Width of a letter of the bold font, on average, as a part of its size; a little too wide to be safe. */
const widestLetter = 0.6;

/** One text at a fixed place. */
function text(top: number, style: Readonly<Record<string, string | number>>, words: string) {
  return box({ position: "absolute", left: textAt, top, width: textWidth, ...style }, words);
}

/**
 * Draws the preview card of a piece.
 * @returns a PNG of 1200 × 630 pixels
 */
export async function drawCard({ title, line }: CardText): Promise<Uint8Array> {
  fonts ??= [font(400), font(700)];
  const size = titleSize(title);
  const card = box(
    { width: "100%", height: "100%" },
    text(nameAt - 29, { fontSize: 44, lineHeight: 1.3, fontWeight: 700, color: colours.teal }, siteName),
    text(titleAt, { fontSize: size, lineHeight: 1.15, fontWeight: 700, color: colours.ink }, title),
    text(
      lineAt - 23,
      { fontSize: 36, lineHeight: 1.3, color: colours.soft, display: "block", textOverflow: "ellipsis", lineClamp: 1 },
      line,
    ),
  );
  // satori asks for an element of React, and needs no more than this form of it.
  const svg = await satori(card as never, { ...cardSize, fonts });
  const whole = svg.replace(
    /<svg[^>]*>/u,
    (start) => `${start}<path d="M0 0h${cardSize.width}v${cardSize.height}H0z" fill="${colours.paper}"/>${rail(size)}`,
  );
  // A card has five colours; the others are the edges of its letters. With sixteen no eye sees a step, and it weighs a fifth less than with more.
  return sharp(Buffer.from(whole)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}
