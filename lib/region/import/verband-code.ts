import type { Sector, VerbandCode } from "../model";

/** What official texts write for a verband: "PO2601", "PO 26.01", "26-01", "SWV VO2601". */
const written = /^(?:SWV)?(PO|VO)?(\d{4})$/u;

/**
 * The code of a verband as we write it.
 * @param sector counts when the text itself does not say po or vo
 * @returns undefined when this is no code, or when nothing says po or vo
 */
export function verbandCodeOf(text: string, sector?: Sector): VerbandCode | undefined {
  const [, prefix = sector?.toUpperCase(), digits] = written.exec(text.toUpperCase().replaceAll(/[\s.-]/gu, "")) ?? [];
  return prefix && digits ? `${prefix}${digits}` : undefined;
}

export const noVerbandCode =
  "dit is geen nummer van een verband. Schrijf het met po of vo ervoor: PO2601 of VO2601. Of voeg een kolom SECTOR toe.";

/** "PO", "primair onderwijs" → po; undefined for anything else. */
export function sectorOf(text: string): Sector | undefined {
  if (/^(?:po|primair)/iu.test(text)) return "po";
  return /^(?:vo|voortgezet)/iu.test(text) ? "vo" : undefined;
}
