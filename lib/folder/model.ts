import * as z from "zod/mini";

/** The version of the file. A higher one was made by a newer site, and is not read. */
export const folderVersion = 1;

/** How many letters a field can hold. */
export const longest = { title: 200, who: 200, child: 40, said: 20_000 } as const;

const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u));
const id = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/u));
const short = z.string().check(z.maxLength(longest.title));
const long = z.string().check(z.maxLength(longest.said));

/** What can stand in a folder: a talk, a letter that was sent, a day that counts, something that was received, a paper by name. */
export const entryKinds = ["gesprek", "brief", "dag", "bericht", "papier"] as const;

const entry = z.object({
  id,
  child: id,
  kind: z.enum(entryKinds),
  /** The day on which it was; of a day that counts the day from which it counts. */
  day: isoDay,
  title: short,
  /** Who was there, who sent it or who gets it. */
  who: z.optional(short),
  /** What was said or promised. */
  said: z.optional(long),
  /** Of a day that counts: the deadline of the register, and how many days it stood still. */
  deadline: z.optional(id),
  paused: z.optional(z.string().check(z.regex(/^\d{1,3}$/u))),
  /** When it was last changed, in milliseconds: of two with one id the newest counts. */
  changed: z.number(),
});

const child = z.object({ id, name: short });

const folder = z.object({
  version: z.literal(folderVersion),
  children: z.array(child),
  entries: z.array(entry),
  /** What was thrown away and when, so that reading an older file does not bring it back. */
  gone: z.array(z.object({ id, changed: z.number() })),
});

export type EntryKind = (typeof entryKinds)[number];
export type Entry = z.output<typeof entry>;
export type Child = z.output<typeof child>;

/** All that a parent keeps on the device. */
export type Folder = z.output<typeof folder>;

export const emptyFolder: Folder = { version: folderVersion, children: [], entries: [], gone: [] };

/** A folder out of plain data. @returns undefined when it is none */
export function asFolder(data: unknown): Folder | undefined {
  const read = z.safeParse(folder, data);
  return read.success ? read.data : undefined;
}
