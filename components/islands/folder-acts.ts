import { calendarFileOf } from "@/lib/dates/calendar-file";
import { dayOfClock } from "@/lib/dates/day";
import type { DeadlinesInShort } from "@/lib/dates/deadlines-in-short";
import { together, withEntry, withoutEntry } from "@/lib/folder/change";
import { type Due, dueIn } from "@/lib/folder/due";
import { fileOf, readFile } from "@/lib/folder/file";
import { type Typed, typedFault, withNew, withTyped } from "@/lib/folder/fill";
import type { Entry, Folder } from "@/lib/folder/model";
import { sentenceCase } from "@/lib/sentence-case";
import { changeFolder, eraseFolder, now, readFolder, storageFault } from "./folder-store";
import { saveFile } from "./save-file";

/** What a parent must know before it works, and the field that it is about. */
class FolderFault extends Error {
  // Declared alone: as a field it would need a helper, and a script that two others share.
  declare readonly field: string | undefined;

  constructor(message: string, field?: string) {
    super(message);
    this.field = field;
  }
}

/** What is wrong, as a sentence, and the name of the field that it is about; undefined when it is about something else than the folder. */
export function faultOf(error: unknown): { readonly said: string; readonly field: string | undefined } | undefined {
  if (error instanceof FolderFault) return { said: error.message, field: error.field };
  const said = storageFault(error);
  return said === undefined ? undefined : { said, field: undefined };
}

/** The folder as it is kept now, and what to tell: also when the browser does not promise to keep it. */
export async function turnOn(): Promise<{ readonly folder: Folder; readonly said: string }> {
  const folder = await readFolder();
  const isSafe = await navigator.storage?.persist?.().catch(() => false);
  const warning = isSafe ? "" : " Je browser belooft niet dat hij alles bewaart. Bewaar je map dus ook in een bestand.";
  return { folder, said: `Je map staat aan, alleen in deze browser.${warning}` };
}

export function look(): Promise<Folder> {
  return readFolder();
}

/**
 * Keeps what was typed.
 * @param before what is changed; undefined for something new
 * @throws a fault for faultOf
 */
export async function keepTyped(typed: Typed, before: Entry | undefined): Promise<Folder> {
  const wrong = typedFault(typed);
  if (wrong) throw new FolderFault(wrong.fault, wrong.field);
  return changeFolder((folder) => withTyped(folder, typed, before, now()));
}

/** Keeps a day that was picked in the guide: it is counted again each time. @param paused the days that the deadline stood still */
export function keepDay(deadlines: DeadlinesInShort, deadline: string, day: string, paused: string | undefined): Promise<Folder> {
  const title = sentenceCase(deadlines[deadline]?.what ?? deadline);
  return changeFolder((folder) => withNew(folder, "", { kind: "dag", day, title, deadline, ...(paused && { paused }) }, now()));
}

export function throwAway({ id }: Entry): Promise<Folder> {
  return changeFolder((folder) => withoutEntry(folder, id, Date.now()));
}

export function putBack(entry: Entry): Promise<Folder> {
  return changeFolder((folder) => withEntry(folder, { ...entry, changed: Date.now() + 1 }));
}

/** Throws everything away, and looks whether it is gone. @returns what to tell @throws a fault for faultOf when something is left */
export async function eraseAll(): Promise<string> {
  if (!(await eraseFolder())) throw new FolderFault("Niet alles is weg: sluit andere tabbladen met deze site, en probeer het nog eens.");
  return "Alles is weg. Wij keken het na: in deze browser staat niets meer van je map.";
}

/** What lies ahead in the folder. */
export function aheadIn(folder: Folder, deadlines: DeadlinesInShort): readonly Due[] {
  return dueIn(folder, deadlines, new Date());
}

/** Has the browser save one calendar file with all days that lie ahead. @returns what to tell */
export async function saveDays(due: readonly Due[]): Promise<string> {
  const made = new Date();
  const text = calendarFileOf(due.map(({ calendar }) => ({ ...calendar, made })));
  saveFile(new Blob([text], { type: "text/calendar;charset=utf-8" }), "mijn-dagen.ics");
  return "Het agendabestand is gemaakt. Open het om de dagen over te nemen.";
}

/** Has the browser save the folder as a file. @param passphrase empty: anyone with the file can read it @returns what to tell */
export async function saveToFile(passphrase: string): Promise<string> {
  const text = await fileOf(await readFolder(), passphrase);
  saveFile(new Blob([text], { type: "application/json" }), `mijn-map-${dayOfClock(new Date())}.json`);
  return "Het bestand is gemaakt. Bewaar het waar alleen jij bij kunt.";
}

/** Puts what stands in a file into the folder, beside what is there. @throws a fault for faultOf; then nothing has changed */
export async function readFromFile(file: unknown, passphrase: string): Promise<Folder> {
  if (!(file instanceof File) || file.name === "") throw new FolderFault("Kies eerst het bestand.", "bestand");
  const read = await readFile(await file.text(), passphrase);
  if ("fault" in read) throw new FolderFault(read.fault, "bestand");
  if ("needs" in read)
    throw new FolderFault("Op dit bestand zit een wachtwoord. Vul het in, en probeer het nog eens.", "wachtwoord-van-bestand");
  return changeFolder((folder) => together(folder, read.folder));
}
