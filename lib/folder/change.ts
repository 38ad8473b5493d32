import type { Child, Entry, Folder } from "./model";

/** A folder with an entry more, or with an entry of the same id in its new form. */
export function withEntry(folder: Folder, entry: Entry): Folder {
  const others = folder.entries.filter(({ id }) => id !== entry.id);
  return { ...folder, entries: [...others, entry] };
}

/** A folder without an entry. @param changed the moment, in milliseconds: an older form of the entry does not come back */
export function withoutEntry(folder: Folder, id: string, changed: number): Folder {
  return { ...folder, entries: folder.entries.filter((entry) => entry.id !== id), gone: [...folder.gone, { id, changed }] };
}

/** A folder with a child more, or with a child under its new name. */
export function withChild(folder: Folder, child: Child): Folder {
  const others = folder.children.filter(({ id }) => id !== child.id);
  return { ...folder, children: [...others, child] };
}

/**
 * What stands in either of two folders: nothing is lost. Of two entries with one id the newest counts; what was thrown away in one of
 * them stays away, unless it was changed after. A child of whom both have the name is one child.
 */
export function together(one: Folder, other: Folder): Folder {
  const gone = newestOf([...one.gone, ...other.gone]);
  const wentAt = new Map(gone.map(({ id, changed }) => [id, changed]));
  const sameChild = new Map(
    other.children.map(({ id, name }) => [id, one.children.find((child) => child.id === id || sameName(child.name, name))?.id ?? id]),
  );
  const others = other.entries.map((entry) => ({ ...entry, child: sameChild.get(entry.child) ?? entry.child }));
  const entries = newestOf([...one.entries, ...others]).filter(({ id, changed }) => changed > (wentAt.get(id) ?? Number.NEGATIVE_INFINITY));
  const unknown = other.children.filter(({ id }) => sameChild.get(id) === id && !one.children.some((child) => child.id === id));
  return { ...one, children: [...one.children, ...unknown], entries, gone };
}

/** Whether two names are of one child: as a parent types them, with or without capitals. */
export function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Of all with the same id the one that was changed last. */
function newestOf<T extends { readonly id: string; readonly changed: number }>(all: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const one of all) {
    const before = newest.get(one.id);
    if (!before || before.changed < one.changed) newest.set(one.id, one);
  }
  return [...newest.values()];
}
