import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { forYoungPeople } from "../content/subjects";
import { fullIndex } from "./compact-index";
import { fullRows, type Row } from "./compact-rows";
import type { SearchRecord } from "./record";
import { fields, indexOptions, plainName, type SearchFile } from "./search-file";
import { queryWords, stemOf, weightOf } from "./words";

/** A place that was found, as it is shown. */
export type FoundPlace = Pick<SearchRecord, "address" | "title" | "within" | "opening">;

/** What a search found. */
export type Found = {
  /** How many places there are. */
  readonly count: number;
  /** The best of them. */
  readonly places: readonly FoundPlace[];
};

/** The search of the whole site, ready to use. */
export type Search = {
  /** Looks for what someone typed; at most `most` places are given. */
  readonly find: (typed: string, most: number) => Found;
  /** The place at an address; undefined where a search finds nothing, and for gemeenten and verbanden. */
  readonly at: (address: string) => FoundPlace | undefined;
};

/** What is worth less than this part of the best is about something else. */
const leastPart = 0.25;

/** Of one page so many places: one page may not fill the list. */
const mostOfPage = 2;

/** An answer is whole: of places that fit as well it comes first. A step of the guide or a word is only a part of one. */
const kindWorth: readonly (readonly [start: string, worth: number])[] = [
  ["/vraag/", 1.1],
  ["/wat-nu/", 0.9],
  ["/begrippen/", 0.8],
];

/** Who asks about a child is no child: an answer to young people is then for later. */
const aboutChild = /\b(?:kind|kinderen|zoon|dochter|zoontje|dochtertje|kleuter|peuter|kleinkind|pleegkind|stiefkind|broer|zus)\b/u;
const aboutMe = /\b(?:ik ben|ik zit|ik heb|mijn ouders|mijn mentor|mijn opp|mijn diploma|over mij)\b/u;

/** How much an answer to young people is worth for a question. */
function youngWorth(asked: string): number {
  if (aboutChild.test(asked)) return 0.5;
  return aboutMe.test(asked) ? 1.5 : 0.8;
}

const fixedOptions = {
  combineWith: "OR",
  boostTerm: weightOf,
  boost: { title: 2, words: 4, around: 1, text: 1.2 },
  bm25: { k: 2, b: 0.7, d: 0.5 },
  // A long word may be typed wrong.
  fuzzy: (stem: string) => (stem.length > 4 ? 0.2 : false),
  weights: { fuzzy: 0.2, prefix: 0.5 },
} as const;

/** How a query is looked for in an index that holds these stems. */
function searchOptionsFor(stems: ReadonlySet<string>): SearchOptions {
  return {
    ...fixedOptions,
    tokenize: (typed) => queryWords(typed, (word) => stems.has(stemOf(word) ?? "")),
    // A word that no place holds may be the beginning of what is meant; one that some hold is meant as it stands.
    prefix: (stem) => stem.length > 2 && !stems.has(stem),
  };
}

/** Opens the file of the search. */
export function openSearch({ rows: compact, index, names, terms }: SearchFile): Search {
  const rows = fullRows(compact);
  const search = MiniSearch.loadJS<{ id: number }>(fullIndex(index, fields), indexOptions);
  const searchOptions = searchOptionsFor(new Set(index.words));
  const termOf = new Map(terms);

  function worthOf({ id, score }: SearchResult, asked: string): number {
    const [address, , within] = rows[id] ?? ["", "", ""];
    const worth = kindWorth.find(([start]) => address.startsWith(start))?.[1] ?? 1;
    const young = within === forYoungPeople ? youngWorth(asked) : 1;
    return score * worth * young;
  }

  function find(typed: string, most: number): Found {
    const plain = plainName(typed);
    const asked = withoutQuestion(plain);
    const named = names.filter(([name]) => name === withoutRegion(asked)).map(([, row]) => row);
    const found = search
      .search(typed, searchOptions)
      .flatMap((result) => {
        const row = rows[result.id];
        if (!row) return [];
        // Who asks what a word means gets that word first, and who types a whole heading that heading.
        const isMeant = termOf.get(asked) === result.id || isAs(row[1], plain);
        return [{ row, isMeant, worth: worthOf(result, asked) }];
      })
      .sort((a, b) => Number(b.isMeant) - Number(a.isMeant) || b.worth - a.worth);
    const least = Math.max(0, ...found.map(({ worth }) => worth)) * leastPart;
    const good = found.flatMap(({ row, isMeant, worth }) => (isMeant || worth >= least ? [row] : []));
    const all = [...named, ...spread(good)];
    return { count: named.length + good.length, places: all.slice(0, most).map(foundPlace) };
  }

  function at(address: string): FoundPlace | undefined {
    const row = rows.find(([other]) => other === address);
    return row && foundPlace(row);
  }

  return { find, at };
}

function foundPlace([address, title, within, opening]: Row): FoundPlace {
  return { address, title, within, opening };
}

/** Whether a whole heading was typed. Its length is looked at first: that takes no time. */
function isAs(title: string, plain: string): boolean {
  return Math.abs(title.length - plain.length) < 8 && plainName(title) === plain;
}

/** "wat betekent een tlv" and "tlv wat is dat" → "tlv". */
function withoutQuestion(typed: string): string {
  return typed
    .replace(/^wat (?:is|zijn|betekent|houdt) /u, "")
    .replace(/^(?:een|de|het) /u, "")
    .replace(/(?: wat (?:is|zijn|betekent|houdt)(?: dat| het)?)?(?: in)?$/u, "");
}

/** "gemeente buren" → "buren". */
function withoutRegion(typed: string): string {
  return typed.replace(/^(?:gemeente|regio|verband|samenwerkingsverband|swv) /u, "");
}

/** The places in their order, of each page not too many; what is left over comes after. */
function spread<Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): Row[] {
  const seen = new Map<string, number>();
  const isExtra = new Map(
    rows.map((row) => {
      const page = row[0].replace(/#.*$/u, "");
      seen.set(page, (seen.get(page) ?? 0) + 1);
      return [row, (seen.get(page) ?? 0) > mostOfPage] as const;
    }),
  );
  return [...rows.filter((row) => !isExtra.get(row)), ...rows.filter((row) => isExtra.get(row))];
}
