import { expect, type Page, test } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { pieceAddress } from "@/lib/addresses/address-of";
import { nodeOf } from "@/lib/guide/guide";
import { type Piece, piecesOf } from "@/lib/places/pieces";
import { screen } from "@/lib/words/screen";
import { edition } from "@/tests/edition";
import { expectEnough, pages } from "./published-pages";

const all = piecesOf(edition);
const host = edition.url.replace(/^https?:\/\//u, "");
const htmlAt = new Map(pages.map(({ address, html }) => [address, html]));
const weightOf = ({ id }: Piece) => htmlAt.get(pieceAddress(id))?.length ?? 0;

/** A piece of the guide is a question, a step or an outcome. */
function kindOf({ from }: Piece): string {
  return from.kind === "gids" ? nodeOf(from.node).kind : from.kind;
}

const kinds = ["uitleg", "begrip", "question", "step", "outcome"];
const longest = all.toSorted((a, b) => weightOf(b) - weightOf(a)).slice(0, 10);
/** Of every kind the longest, one in the middle, and the shortest; and the ten longest of all. */
const sample = [
  ...new Set([
    ...longest,
    ...kinds.flatMap((kind) => {
      const ofKind = all.filter((piece) => kindOf(piece) === kind).sort((a, b) => weightOf(b) - weightOf(a));
      return [ofKind[0], ofKind[Math.floor(ofKind.length / 2)], ofKind.at(-1)].filter((piece) => piece !== undefined);
    }),
  ]),
];

/** Points per millimetre; a sheet of A4, and a little less than the margin that a browser leaves by itself, in points. */
const perMillimetre = 72 / 25.4;
const sheet = { width: 210 * perMillimetre, height: 297 * perMillimetre };
const margin = 9 * perMillimetre;

type Word = { readonly text: string; readonly left: number; readonly right: number; readonly bottom: number; readonly top: number };

/** A printed page: how many sheets, everything that stands on them, and where. */
async function print(page: Page) {
  const bytes = new Uint8Array(
    await page.pdf({ format: "A4", preferCSSPageSize: true, margin: { top: "10mm", right: "10mm", bottom: "10mm", left: "10mm" } }),
  );
  const document = await getDocumentProxy(bytes);
  const words: Word[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) {
      if (!("str" in item) || item.str.trim() === "") continue;
      const [, , , size = 0, left = 0, bottom = 0] = item.transform as number[];
      words.push({ text: item.str, left, right: left + item.width, bottom, top: bottom + size });
    }
  }
  const { text } = await extractText(document, { mergePages: true });
  return { sheets: document.numPages, text, words };
}

/** Only letters and digits: a browser breaks and hyphenates lines as it likes. */
const plain = (text: string) => text.replace(/[^\p{L}\d]/gu, "");

/** The text of every innermost block that should stand on paper. */
function blocksOf(page: Page): Promise<string[]> {
  return page.locator("main .piece").evaluate((piece) => {
    const blocks = "h1, h2, h3, p, li, dt, dd, td, th, blockquote, summary, figcaption";
    return [...piece.querySelectorAll<HTMLElement>(blocks)]
      .filter((block) => block.querySelector(blocks) === null && block.checkVisibility() && !block.closest(".piece-scan, .sr-only"))
      .map((block) => block.innerText);
  });
}

/** Text in plain form without the labels of deadlines: they stand a little higher, and a PDF tells them in another place. */
const unlabelled = (text: string) =>
  Object.values(screen("herkomst", "nl")).reduce((rest, label) => rest.replaceAll(plain(label), ""), plain(text));

test("the sample holds every kind, and the longest pieces", () => {
  expectEnough(sample, 20);
  expect(new Set(sample.map(kindOf))).toEqual(new Set(kinds));
});

for (const piece of sample) {
  test(`${piece.id} on paper`, async ({ page }) => {
    await page.goto(pieceAddress(piece.id));
    await page.emulateMedia({ media: "print" });
    const { sheets, text, words } = await print(page);

    expect(sheets, "sheets of A4").toBeLessThanOrEqual(["begrip", "question"].includes(kindOf(piece)) ? 1 : 2);
    const printed = plain(text);
    expect(printed.toLowerCase()).toContain(plain(piece.title).toLowerCase());
    expect(printed, "the short address").toContain(plain(`${host}${pieceAddress(piece.id)}`));
    expect(text, "the check date").toMatch(/gecontroleerd op|nog niet nagelezen/u);
    expect(printed, "the last words").toContain(plain(`Adressen die beginnen met / staan op ${host}.`));
    const blocks = await blocksOf(page);
    expectEnough(blocks, 5);
    // The code stands at the top of the first sheet, but its words come last of that sheet: in the middle of a line that runs on.
    const code = plain(`Scan om dit te openen${host}${pieceAddress(piece.id)}`);
    // Paper tells the address of a link behind it, in the middle of a sentence.
    const running = unlabelled(text.replace(/\((?:https?:\/)?\/[^)]*\)/gu, "")).replace(code, "");
    expect(running.length, "the words beside the code").toBeLessThan(printed.length);
    expect(blocks.filter((block) => !running.includes(unlabelled(block)))).toEqual([]);

    expectEnough(words, 10);
    const outside = words.filter(
      ({ left, right, bottom, top }) => left < margin || right > sheet.width - margin || bottom < margin || top > sheet.height - margin,
    );
    expect(outside, "lines that are cut off").toEqual([]);

    for (const gone of ["Hoofdmenu", "Naar de inhoud", "Kopieer deze zin", "Reken uit", "Toegankelijkheid", "Moeilijke woorden"])
      expect(text).not.toContain(gone);
  });
}

test("no words lie over each other, and the QR code is large enough to scan", async ({ page }) => {
  // As wide as the text on the sheet.
  await page.setViewportSize({ width: 688, height: 1039 });
  await page.emulateMedia({ media: "print" });
  for (const piece of sample) {
    await page.goto(pieceAddress(piece.id));
    const code = await page.locator("svg.qr").boundingBox();
    expect(code?.width, piece.id).toBeGreaterThan(85);
    const scan = await page.locator(".piece-scan").boundingBox();
    const name = await page.locator(".site-name").boundingBox();
    const first = await page.locator(".piece > *").first().boundingBox();
    expect((scan?.y ?? 999) + (scan?.height ?? 999), `${piece.id}: the code ends above the text`).toBeLessThanOrEqual((first?.y ?? 0) + 1);
    expect((name?.x ?? 999) + (name?.width ?? 999), `${piece.id}: the name ends before the code`).toBeLessThanOrEqual(scan?.x ?? 0);
  }
});

test("on a screen the code is at the end, and the words for paper are not there", async ({ page }) => {
  await page.goto(pieceAddress("de-tlv--hoe-lang"));
  await expect(page.locator("svg.qr")).toBeVisible();
  await expect(page.getByRole("img", { name: /^QR-code naar .*\/deel\/de-tlv--hoe-lang\/$/u })).toBeVisible();
  await expect(page.locator(".on-paper")).toBeHidden();
  await page.getByRole("link", { name: /^Lees de hele pagina/u }).click();
  await expect(page).toHaveURL("/uitleg/de-tlv/#hoe-lang");
});

test("five of six pieces are one sheet", async ({ page }) => {
  const some = all.filter((_piece, index) => index % 24 === 0);
  expectEnough(some, 40);
  const sheets: { readonly kind: string; readonly count: number }[] = [];
  for (const { id, from } of some) {
    await page.goto(pieceAddress(id));
    sheets.push({ kind: from.kind, count: (await print(page)).sheets });
  }
  const shareOfOne = (list: typeof sheets) => list.filter(({ count }) => count === 1).length / list.length;
  expect(shareOfOne(sheets)).toBeGreaterThanOrEqual(5 / 6);
  // An answer is to be put into someone's hand.
  const answers = sheets.filter(({ kind }) => kind === "antwoord");
  expectEnough(answers, 12);
  expect(shareOfOne(answers)).toBeGreaterThanOrEqual(0.95);
});
