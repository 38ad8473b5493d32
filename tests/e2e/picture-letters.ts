import type { Page } from "@playwright/test";

/** What a picture is: a drawing with what it says, the table of a talk, a stair, the metro map, the bar of a deadline, the people of the home page. */
export const pictureSelector = "main figure, .talk .table-drawing, .stair, .metro, .time-drawing";

export type Letters = {
  readonly pictures: number;
  readonly texts: number;
  /** Smaller than 12 pixels on the screen. */
  readonly small: readonly string[];
  /** Two texts of which one lies over the other. */
  readonly over: readonly string[];
  /** Words that stick out of their picture, or of the window. */
  readonly outside: readonly string[];
  /** Words in the colour of what is beneath them. */
  readonly unseen: readonly string[];
};

/** Looks at every letter of every picture on a page, as it stands on the screen. Folds are opened first. */
export function lettersOf(page: Page): Promise<Letters> {
  return page.evaluate((selector) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    type Box = { text: string; left: number; right: number; top: number; bottom: number; node: Node };
    const found = { pictures: 0, texts: 0, small: [] as string[], over: [] as string[], outside: [] as string[], unseen: [] as string[] };
    const range = document.createRange();
    const backgroundOf = (element: Element): string => {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (!/^rgba\(.*, 0\)$/u.test(backgroundColor)) return backgroundColor;
      }
      return "rgb(255, 255, 255)";
    };
    for (const picture of document.querySelectorAll(selector)) {
      if (picture.getBoundingClientRect().height === 0) continue;
      found.pictures += 1;
      const around = picture.getBoundingClientRect();
      const boxes: Box[] = [];
      const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const text = (node.textContent ?? "").trim();
        if (!parent || !text || parent.closest(".sr-only")) continue;
        range.selectNodeContents(node);
        const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        if (rects.length === 0) continue;
        found.texts += 1;
        const scale = parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1;
        const style = getComputedStyle(parent);
        if (Number.parseFloat(style.fontSize) * scale < 12) found.small.push(`${text}: ${Number.parseFloat(style.fontSize) * scale}`);
        if (!(parent instanceof SVGElement) && style.color === backgroundOf(parent)) found.unseen.push(text);
        for (const { left, right, top, bottom } of rects) {
          if (left < around.left - 1 || right > around.right + 1 || right > innerWidth + 1) found.outside.push(text);
          // The box of a line is higher than its letters.
          const slack = (bottom - top) * 0.2;
          boxes.push({ text, left: left + 1, right: right - 1, top: top + slack, bottom: bottom - slack, node });
        }
      }
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const meet = one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
          if (meet && one.node !== other.node) found.over.push(`${one.text} / ${other.text}`);
        }
      });
    }
    return found;
  }, pictureSelector);
}
