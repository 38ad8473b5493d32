import { dayOfClock } from "@/lib/dates/day";
import { sameName } from "@/lib/folder/change";
import { withNew } from "@/lib/folder/fill";
import { type EntryKind, longest } from "@/lib/folder/model";
import { changeFolder, now, storageFault } from "./folder-store";

/** What was made on another page: a letter, or a sheet of a talk. */
export type Made = {
  readonly kind: EntryKind;
  readonly title: string;
  readonly said: string;
  /** Who gets it. */
  readonly who?: string;
  /** How the child is called there: only a child that the folder knows by that name is taken, and no new one made of it. */
  readonly child?: string;
};

/**
 * Keeps something that was made on another page, with today as its day.
 * @returns what to tell the parent, and whether it was kept
 * @throws what is not about storage
 */
export async function keepInFolder({ child = "", ...made }: Made): Promise<{ readonly said: string; readonly isKept: boolean }> {
  if (made.said.length > longest.said) return { said: "Dit is te lang voor je map. Bewaar het in een bestand.", isKept: false };
  try {
    const folder = await changeFolder((before) => {
      const known = before.children.find(({ name }) => sameName(name, child));
      return withNew(before, known?.name ?? "", { ...made, day: dayOfClock(new Date()) }, now());
    });
    const kept = folder.entries[folder.entries.length - 1];
    const name = folder.children.find(({ id }) => id === kept?.child)?.name;
    return { said: `Het staat in je map${name ? `, bij ${name}` : ""}. Je vindt het bij Mijn map.`, isKept: true };
  } catch (error) {
    const fault = storageFault(error);
    if (fault === undefined) throw error;
    return { said: fault, isKept: false };
  }
}
