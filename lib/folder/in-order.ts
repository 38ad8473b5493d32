import type { Entry, Folder } from "./model";

/** What was kept about a child, the newest first: as a parent looks for it. */
export function newestFirst({ entries }: Folder, child: string): readonly Entry[] {
  return entries.filter((entry) => entry.child === child).sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : b.changed - a.changed));
}

/** "Wat zei de school, en wanneer?": what a hearing wants to read, the oldest first. Days that only count are not part of it. */
export function asDossier(folder: Folder, child: string): readonly Entry[] {
  return [...newestFirst(folder, child)].reverse().filter(({ kind }) => kind !== "dag");
}
