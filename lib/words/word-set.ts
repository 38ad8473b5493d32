import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { collect } from "../collect";
import { entries } from "./entries";
import { readWords } from "./read-words";
import { chosenEntry, type ReadEntry, staleFault, translatedEntry, translationFaults } from "./translation";

type Schemas = Readonly<Record<string, z.ZodType>>;
type Translation = { readonly van: string; readonly woorden: unknown };

/** One file of words: what must stand in it, by entry, and where the structure of those entries stands, for messages. */
type WordFile = { readonly home: string; readonly entries: Schemas };

/**
 * Words that stand apart from their structure, in every language alike: content/<language>/<folder>/<file>.yaml, an entry for each thing that has
 * words. In Dutch all entries are there; in another language any of them, each with the mark of the Dutch that it translates.
 */
export type WordSet<Words extends Readonly<Record<string, unknown>>> = {
  readonly folder: string;
  readonly files: Readonly<Record<string, WordFile>>;
  readonly fileOf: (id: string) => string;
  /** Whether a language has all of it or does not exist: what no page can leave out. */
  readonly isWhole: boolean;
  readonly schemas: ReadonlyMap<string, { readonly dutch: z.ZodType; readonly translated: z.ZodType }>;
  /** Never there: it only tells the compiler what an entry holds. */
  readonly words?: Words;
};

/** Any set of words, whatever its entries hold. */
export type AnyWordSet = WordSet<Readonly<Record<string, unknown>>>;

/**
 * Makes a set of words.
 * @param folder below content/<language>/
 * @param files by their name without .yaml
 * @param isWhole whether a language must have all of it
 */
export function wordSet<Words extends Readonly<Record<string, unknown>>>(
  folder: string,
  files: Readonly<Record<string, WordFile>>,
  isWhole = false,
): WordSet<Words> {
  const names = new Map(Object.entries(files).flatMap(([file, { entries: own }]) => Object.keys(own).map((id) => [id, file] as const)));
  const schemas = new Map(
    Object.entries(files).map(([file, { home, entries: own }]) => {
      const translated = Object.fromEntries(
        Object.entries(own).map(([id, words]) => [id, isWhole ? translatedEntry(words) : translatedEntry(words).optional()]),
      );
      return [file, { dutch: entries(own, home), translated: entries(translated, home) }] as const;
    }),
  );
  return { folder, files, schemas, isWhole, fileOf: (id) => names.get(id) ?? "" };
}

const pathOf = (language: string, { folder }: AnyWordSet, file: string) => `content/${language}/${folder}/${file}.yaml`;

/**
 * The Dutch words of a file, by entry.
 * @throws as readWords does
 */
export function readWordFile<Words extends Readonly<Record<string, unknown>>>(
  set: WordSet<Words>,
  file: string,
  root?: string,
): Readonly<Partial<Words>> {
  const schema = set.schemas.get(file);
  if (!schema) throw new Error(`Er is geen bestand "${file}" in content/nl/${set.folder}/.`);
  return readWords(pathOf("nl", set, file), schema.dutch, root) as Readonly<Partial<Words>>;
}

/**
 * The Dutch words of an entry.
 * @throws as readWords does
 */
export function dutchWords<Words extends Readonly<Record<string, unknown>>, Id extends keyof Words & string>(
  set: WordSet<Words>,
  id: Id,
  root?: string,
): Words[Id] {
  return readWordFile(set, set.fileOf(id), root)[id] as Words[Id];
}

/**
 * The words of an entry in a language, or the Dutch where its translation is missing or older than the Dutch.
 * @throws as readWords does
 */
export function wordsIn<Words extends Readonly<Record<string, unknown>>, Id extends keyof Words & string>(
  set: WordSet<Words>,
  id: Id,
  language: string,
  root?: string,
): ReadEntry<Words[Id]> {
  const original = dutchWords(set, id, root);
  if (language === "nl") return { words: original, language };
  return chosenEntry(original, language, translations(set, language, set.fileOf(id), root)[id] as never);
}

/**
 * The words of an entry in a language, also when they are older than the Dutch; the Dutch where they are missing. For short words that tell no
 * rule: a button in two languages would help nobody.
 * @throws as readWords does
 */
export function wordsAnyAge<Words extends Readonly<Record<string, unknown>>, Id extends keyof Words & string>(
  set: WordSet<Words>,
  id: Id,
  language: string,
  root?: string,
): Words[Id] {
  const translated = language === "nl" ? undefined : translations(set, language, set.fileOf(id), root)[id];
  return (translated?.woorden ?? dutchWords(set, id, root)) as Words[Id];
}

/** Whether an entry has words in a language: also when they are older than the Dutch, for then its page says so. */
export function hasWordsIn<Words extends Readonly<Record<string, unknown>>>(
  set: WordSet<Words>,
  id: keyof Words & string,
  language: string,
  root?: string,
): boolean {
  return language === "nl" || translations(set, language, set.fileOf(id), root)[id] !== undefined;
}

function translations(set: AnyWordSet, language: string, file: string, root = process.cwd()) {
  const path = pathOf(language, set, file);
  const schema = set.schemas.get(file);
  if (!schema || (!existsSync(join(root, path)) && !set.isWhole)) return {};
  return readWords(path, schema.translated, root) as Readonly<Record<string, Translation | undefined>>;
}

/** The languages beside Dutch in which something stands in content/. */
export function languagesIn(root = process.cwd()): string[] {
  return readdirSync(join(root, "content"))
    .filter((name) => /^[a-z]{2,3}$/u.test(name) && name !== "nl")
    .sort();
}

/** Where an entry stands, from its id and its file: "content/en/gids/vervoer.yaml:12". */
type SpotOf = (id: string, file: string) => string;

/**
 * Reads every file of a set, to see what is wrong in it: its form in every language, and the translations that name other deadlines.
 * @throws with a line for every fault, with the remedy, in Dutch
 */
export function checkWords(set: AnyWordSet, root: string, spotOf: SpotOf): void {
  collect(Object.keys(set.files), (file) => readWordFile(set, file, root));
  const faults = collect(translationsOf(set, root), (read) => linesOf(read(), spotOf, translationFaults)).flat();
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

/**
 * The translations of a set that are older than the Dutch: a page shows the Dutch there.
 * @returns a line for each, with the remedy, in Dutch
 * @throws as checkWords does
 */
export function staleWords(set: AnyWordSet, root: string, spotOf: SpotOf): string[] {
  return translationsOf(set, root).flatMap((read) =>
    linesOf(read(), spotOf, (original, entry) => [staleFault(original, entry) ?? []].flat()),
  );
}

type TranslatedFile = {
  readonly path: string;
  readonly originals: Readonly<Record<string, unknown>>;
  readonly entries: Readonly<Record<string, Translation | undefined>>;
};

/** Every file of a set in every language beside Dutch, each to be read. */
function translationsOf(set: AnyWordSet, root: string): (() => TranslatedFile)[] {
  return languagesIn(root).flatMap((language) =>
    Object.keys(set.files).map((file) => () => ({
      path: pathOf(language, set, file),
      originals: readWordFile(set, file, root),
      entries: translations(set, language, file, root),
    })),
  );
}

function linesOf(
  { path, originals, entries: found }: TranslatedFile,
  spotOf: SpotOf,
  look: (original: unknown, entry: Translation) => string[],
) {
  return Object.entries(found).flatMap(([id, entry]) =>
    entry ? look(originals[id], entry).map((line) => `${spotOf(id, path)}: ${id}: ${line}`) : [],
  );
}
