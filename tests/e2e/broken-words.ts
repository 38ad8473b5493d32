import type { Page } from "@playwright/test";

/** Widths of phones on which no word may be cut without a hyphen. */
export const phoneWidths = [320, 360, 390] as const;

/** Words of headings, buttons, tables, lists and texts that stand on two lines without a hyphen: "ondersteu|ning"; and how many long words were looked at. */
export function brokenWords(page: Page) {
  return page.evaluate(() => {
    const broken: string[] = [];
    let count = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const bottomOf = (node: Text, from: number, to: number) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
    };
    // Where an address of the law may be cut does not matter: nobody reads it as a word.
    const notRead = "script, style, textarea, svg, .qr, code, [hidden]";
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.parentElement?.closest(notRead)) continue;
      // A long word may stand anywhere; on a button a short one is cut too when it is squeezed.
      const words = node.parentElement?.closest("button, .button") ? /[\p{L}\u00AD.]{3,}/gu : /[\p{L}\u00AD.]{10,}/gu;
      for (const { 0: word, index } of node.data.matchAll(words)) {
        count += 1;
        if (bottomOf(node, index, index + word.length).size < 2) continue;
        for (let at = 1; at < word.length; at++) {
          const [before, after] = [bottomOf(node, index + at - 1, index + at), bottomOf(node, index + at, index + at + 1)];
          // The first letter after a soft hyphen also has a box where the hyphen stands: its own line is the last of the two.
          const [one, other] = [[...before].pop(), [...after][0]];
          if (one !== undefined && other !== undefined && other > one + 5 && word[at - 1] !== "\u00AD") {
            broken.push(`${word.slice(0, at)}|${word.slice(at)}`);
          }
        }
      }
    }
    return { broken, count };
  });
}
