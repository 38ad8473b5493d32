import { drawingText } from "../../drawing-text";
import type { Spot } from "./frame";

/** What something takes in a drawing, in its units. */
export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** From its middle to its edge, the width of its line with it. */
const signReach = 7;

/** What the sign of a school takes. */
export function signBox({ x, y }: Spot): Box {
  return { left: x - signReach, right: x + signReach, top: y - signReach, bottom: y + signReach };
}

/** How wide a letter is, as part of its height, in the widest letters that a phone or a computer has for a screen. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/[mwMW]/u, 0.95],
  [/[A-Z]/u, 0.74],
  [/[ijlftrI' .-]/u, 0.42],
  [/./u, 0.63],
];

/** How wide a name is at most, in units. */
export function nameWidth(name: string): number {
  const widths = [...name].map((letter) => letterWidths.find(([letters]) => letters.test(letter))?.[1] ?? 1);
  return widths.reduce((sum, width) => sum + width, 0) * drawingText;
}

/** What a name takes whose middle is at x, and whose letters stand on y. */
export function nameBox(name: string, { x, y }: Spot): Box {
  const half = nameWidth(name) / 2;
  return { left: x - half, right: x + half, top: y - drawingText * 0.95, bottom: y + drawingText * 0.3 };
}

/** Whether two boxes share any room. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
