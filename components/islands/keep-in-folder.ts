import { withNew } from "@/lib/folder/fill";
import { type EntryKind, longest } from "@/lib/folder/model";
import { changeFolder, now, storageFault } from "./folder-store";

/**
 * Keeps something that was made on another page, with today as its day.
 * @returns what to tell the parent
 * @throws what is not about storage
 */
export async function keepInFolder(kind: EntryKind, title: string, who: string, said: string): Promise<string> {
  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  if (said.length > longest.said) return "Dit is te lang voor je map. Bewaar het in een bestand.";
  try {
    const folder = await changeFolder((before) =>
      withNew(before, "", { kind, title, day: today, ...(who && { who }), ...(said && { said }) }, now()),
    );
    const child = folder.children.find(({ id }) => id === folder.entries[folder.entries.length - 1]?.child);
    return `Het staat in je map${child ? `, bij ${child.name}` : ""}. Je vindt het bij Mijn map.`;
  } catch (error) {
    const fault = storageFault(error);
    if (fault === undefined) throw error;
    return fault;
  }
}
