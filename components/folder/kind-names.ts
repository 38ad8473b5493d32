import type { EntryKind } from "@/lib/folder/model";

/** What can stand in the folder, as a parent calls it. */
export const kindNames: Readonly<Record<EntryKind, string>> = {
  gesprek: "Een gesprek",
  bericht: "Een brief, mail of besluit dat je kreeg",
  brief: "Een brief of mail die je stuurde",
  papier: "Een papier (alleen de naam)",
  dag: "Een dag die telt",
};

/** The same beside a date, in a few words. */
export const shortKinds: Readonly<Record<EntryKind, string>> = {
  gesprek: "gesprek",
  bericht: "gekregen",
  brief: "gestuurd",
  papier: "papier",
  dag: "dag die telt",
};

const inWords = new Intl.DateTimeFormat("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** An ISO date in words: "maandag 30 november 2026". */
export function dayInFull(isoDate: string): string {
  const day = new Date(`${isoDate}T12:00:00`);
  return Number.isNaN(day.getTime()) ? isoDate : inWords.format(day);
}
