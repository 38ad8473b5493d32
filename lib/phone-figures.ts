import { existsSync, readFileSync } from "node:fs";

/** Where the browser tests leave what they measured on a phone, for the report. */
export const phoneFile = "node_modules/.cache/passende-plek/telefoon.json";

/** What a phone does with a page and with the same text as bare HTML, in milliseconds. */
export type PhoneFigure = {
  readonly kind: string;
  readonly address: string;
  /** Until something is painted. */
  readonly paint: { readonly page: number; readonly bare: number };
  /** How long the main thread could not answer a touch: of each task what it takes above 50 ms. */
  readonly blocked: { readonly page: number; readonly bare: number };
};

/** What was measured last; nothing when the browser tests have not run. */
export function phoneFigures(): readonly PhoneFigure[] {
  return existsSync(phoneFile) ? JSON.parse(readFileSync(phoneFile, "utf8")) : [];
}
