import MiniSearch from "minisearch";
import { cutAtWord } from "../cut-at-word";
import { type CompactIndex, compactIndex } from "./compact-index";
import { type CompactRows, compactRows, type Row } from "./compact-rows";
import type { SearchRecord } from "./record";
import { stemOf, wordsOf, wordsToIndex } from "./words";

/** Everything that the search reads, in one file. */
export type SearchFile = {
  readonly rows: CompactRows;
  /** The index over the rows, by their number. */
  readonly index: CompactIndex;
  /** Names that are looked for by themselves: gemeenten and verbanden. */
  readonly names: readonly (readonly [name: string, row: Row])[];
  /** Every name of a term, with the number of its row. */
  readonly terms: readonly (readonly [name: string, row: number])[];
};

/** What counts: the heading, the words by which parents look for it, those of the page around it, and what only its text tells. */
export const fields = ["title", "words", "around", "text"] as const;

/** How the index and the search read words; both must do it in the same way. */
export const indexOptions = {
  fields: [...fields],
  tokenize: wordsToIndex,
  processTerm: (word: string) => stemOf(word) ?? false,
};

const isNamed = ({ address }: SearchRecord) => /^\/(?:regio|verband)\/./u.test(address);
const isTerm = ({ address }: SearchRecord) => /^\/begrippen\/./u.test(address);

/** Makes the file that the search reads. */
export function searchFileOf(records: readonly SearchRecord[]): SearchFile {
  const read = records.filter((record) => !isNamed(record));
  const told = new Set(read.flatMap(({ title, words, around }) => distinct([title, ...words, ...around].join(" ")).map(stemOf)));
  const search = new MiniSearch(indexOptions);
  search.addAll(
    read.map(({ title, words, around, text }, id) => ({
      id,
      title,
      // A stop between them: each is a sentence of its own.
      words: words.join(". "),
      around: distinct(around.join(" ")).join(" "),
      text: rareText(text, told),
    })),
  );
  return {
    rows: compactRows(read.map(rowOf)),
    index: compactIndex(search.toJSON()),
    names: records.filter(isNamed).flatMap((record) => record.words.map((name) => [plainName(name), rowOf(record)] as const)),
    terms: read.flatMap((record, row) => (isTerm(record) ? record.words.map((name) => [plainName(name), row] as const) : [])),
  };
}

/** A name as it is compared: "'s-Gravenhage" → "s gravenhage". */
export function plainName(name: string): string {
  return wordsOf(name).join(" ");
}

function rowOf({ address, title, within, opening }: SearchRecord): Row {
  return [address, title, within, cutAtWord(opening, longestOpening)];
}

/** As much of an opening as is read in a list. */
const longestOpening = 76;

/** The words of a text that no place is looked for by, each once. The other words of a text lead to more places than are meant. */
function rareText(text: string, told: ReadonlySet<string | undefined>): string {
  return distinct(text)
    .filter((word) => !told.has(stemOf(word)))
    .join(" ");
}

function distinct(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => stemOf(word) !== undefined);
}
