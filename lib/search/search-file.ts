import MiniSearch from "minisearch";
import { cutAtWord } from "../cut-at-word";
import { type CompactIndex, compactIndex } from "./compact-index";
import type { SearchRecord } from "./record";
import { stemOf, wordsOf } from "./words";

/** A place as it is shown: its address, heading, what it is a part of, and its first sentences. */
export type Row = readonly [address: string, title: string, within: string, opening: string];

/** Everything that the search reads, in one file. */
export type SearchFile = {
  readonly rows: readonly Row[];
  /** The index over the rows, by their number. */
  readonly index: CompactIndex;
  /** Names that are looked for by themselves: gemeenten and verbanden. */
  readonly names: readonly (readonly [name: string, row: Row])[];
  /** Every name of a term, with the number of its row. */
  readonly terms: readonly (readonly [name: string, row: number])[];
};

/** What counts: the heading, the words by which parents look for it, those of the page around it, and the text. */
export const fields = ["title", "words", "around", "text"] as const;

/** How the index and the search read words; both must do it in the same way. */
export const indexOptions = {
  fields: [...fields],
  tokenize: wordsOf,
  processTerm: (word: string) => stemOf(word) ?? false,
};

/** What is told first tells one place from another; the rest would make the index heavier, not better. */
const mostTextWords = 24;

const isNamed = ({ address }: SearchRecord) => /^\/(?:regio|verband)\/./u.test(address);
const isTerm = ({ address }: SearchRecord) => /^\/begrippen\/./u.test(address);

/** Makes the file that the search reads. */
export function searchFileOf(records: readonly SearchRecord[]): SearchFile {
  const read = records.filter((record) => !isNamed(record));
  const search = new MiniSearch(indexOptions);
  search.addAll(
    read.map(({ title, words, around, text }, id) => ({
      id,
      title,
      words: words.join(" "),
      around: distinct(around.join(" ")).join(" "),
      text: lightText(text, [title, ...words, ...around]),
    })),
  );
  return {
    rows: read.map(rowOf),
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
const longestOpening = 91;

/** The words of the text that stand nowhere else in the record, each once. */
function lightText(text: string, others: readonly string[]): string {
  const known = new Set(distinct(others.join(" ")).map(stemOf));
  return distinct(text)
    .filter((word) => !known.has(stemOf(word)))
    .slice(0, mostTextWords)
    .join(" ");
}

function distinct(text: string): string[] {
  return [...new Set(wordsOf(text))].filter((word) => stemOf(word) !== undefined);
}
