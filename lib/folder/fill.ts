import { sameName, withChild, withEntry } from "./change";
import { type Entry, type EntryKind, entryKinds, type Folder, longest } from "./model";

/** What a parent typed in the form, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

/** The moment, in milliseconds, and who gives an entry and a child their name in the folder. */
export type Now = { readonly time: number; readonly newId: () => string };

const dayForm = /^\d{4}-\d{2}-\d{2}$/u;

/** What is wrong with what was typed, with the field it is about; undefined when it can be kept. */
export function typedFault(typed: Typed): { readonly field: string; readonly fault: string } | undefined {
  const { title = "", day = "" } = typed;
  if (!title.trim()) return { field: "title", fault: "Vul in waar het over gaat." };
  if (!dayForm.test(day)) return { field: "day", fault: "Kies op welke dag het was." };
  const tooLong = Object.entries(longest).find(([field, most]) => (typed[field] ?? "").trim().length > most);
  return tooLong && { field: tooLong[0], fault: `Dit is te lang voor je map: hooguit ${tooLong[1].toLocaleString("nl-NL")} tekens.` };
}

/**
 * The folder with what was typed in it.
 * @param before what is changed; undefined for something new
 */
export function withTyped(folder: Folder, typed: Typed, before: Entry | undefined, now: Now): Folder {
  const { title = "", day = "", kind, who = "", said = "" } = typed;
  return withNew(
    folder,
    typed.child ?? "",
    {
      kind: entryKinds.find((known): known is EntryKind => known === kind) ?? "gesprek",
      day,
      title: title.trim(),
      ...(who.trim() && { who: who.trim() }),
      ...(said.trim() && { said: said.trim() }),
      ...(before?.deadline && { deadline: before.deadline }),
      ...(before?.paused && { paused: before.paused }),
    },
    now,
    before?.id,
  );
}

/**
 * The folder with an entry about a child: a new child when the name is new, the first child when there is no name.
 * @param id of the entry whose place it takes; none for a new one
 */
export function withNew(
  folder: Folder,
  name: string,
  entry: Omit<Entry, "id" | "child" | "changed">,
  { time, newId }: Now,
  id = newId(),
): Folder {
  const [first] = folder.children;
  const wanted = name.trim() || first?.name || "Mijn kind";
  const known = folder.children.find((child) => sameName(child.name, wanted));
  const child = known ?? { id: newId(), name: wanted };
  return withEntry(known ? folder : withChild(folder, child), { ...entry, id, child: child.id, changed: time });
}
