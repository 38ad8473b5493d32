import { deleteDB, openDB } from "idb";
import type { Now } from "@/lib/folder/fill";
import { asFolder, emptyFolder, type Folder } from "@/lib/folder/model";

const database = "mijn-map";
const store = "map";
const key = "alles";

/** The folder on this device cannot be read by this version of the site. */
class UnreadableFolder extends Error {}

function open() {
  return openDB(database, 1, { upgrade: (db) => void db.createObjectStore(store) });
}

/**
 * What a parent keeps on this device; an empty folder when there is nothing yet.
 * @throws what storageFault puts into words
 */
export async function readFolder(): Promise<Folder> {
  const db = await open();
  try {
    return folderIn(await db.get(store, key));
  } finally {
    db.close();
  }
}

/**
 * Changes the folder in one go: of two tabs that do so at once neither loses what the other wrote.
 * @throws as readFolder; also when the device is full: then the folder stays as it was
 */
export async function changeFolder(change: (folder: Folder) => Folder): Promise<Folder> {
  const db = await open();
  try {
    const transaction = db.transaction(store, "readwrite");
    // Its end is heard of by whoever waits for it; what fails before that is thrown here.
    transaction.done.catch(() => undefined);
    const after = change(folderIn(await transaction.store.get(key)));
    await transaction.store.put(after, key);
    await transaction.done;
    return after;
  } finally {
    db.close();
  }
}

/** A folder out of what the browser kept; undefined is nothing yet. @throws UnreadableFolder */
function folderIn(data: unknown): Folder {
  const folder = data === undefined ? emptyFolder : asFolder(data);
  if (!folder) throw new UnreadableFolder();
  return folder;
}

/**
 * Throws everything away.
 * @returns whether nothing is left: it looks
 */
export async function eraseFolder(): Promise<boolean> {
  await deleteDB(database);
  const left = await indexedDB.databases?.();
  return !left?.some(({ name }) => name === database);
}

/** What the device says against keeping something, as a sentence; undefined when the error is about something else. */
export function storageFault(error: unknown): string | undefined {
  if (error instanceof UnreadableFolder) {
    return "Je map is gemaakt met een nieuwere versie van deze site. Ververs de pagina. Er is niets weg.";
  }
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError" || name === "AbortError") {
    return "Dit apparaat is vol. Maak ruimte, en probeer het dan nog eens. Wat er al stond, is er nog.";
  }
  if (refusals.includes(name) || typeof indexedDB === "undefined") {
    return "Deze browser laat hier niets bewaren. Sta je in een privévenster? Open de site dan in een gewoon venster.";
  }
  return undefined;
}

/** How browsers name it that they allow no storage: blocked by a setting, or in a private window. */
const refusals = ["InvalidStateError", "SecurityError", "UnknownError", "NotAllowedError"];

/** The moment, and names that no other entry has. */
export function now(): Now {
  return { time: Date.now(), newId: () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}` };
}
