import type { AsPlainObject } from "minisearch";

/** The index in few letters: half of what MiniSearch writes, over the line. */
export type CompactIndex = {
  readonly count: number;
  /** For each field the number of its words at each place. */
  readonly fieldLengths: readonly (readonly number[])[];
  readonly averages: readonly number[];
  /** In the order of the alphabet: what is alike stands together, which makes the file lighter. */
  readonly words: readonly string[];
  /** For each field the places of every word, one word after the other with a space between them: see packPlaces. */
  readonly placesIn: readonly string[];
};

/**
 * A number is written in letters from # to ~ without the backslash, which JSON writes as they are: up to 59 in one, else in two. The
 * last letter says that the place before it holds the word as often as the next letter says.
 */
const firstLetter = 35;
const backslash = 92;
const size = 91;
const inOneLetter = 60;
const often = size - 1;
const mostTimes = size - 1;
const highest = inOneLetter + (often - inOneLetter) * size - 1;

/**
 * Packs an index of which the ids count from nought.
 * @throws when there are more places between two with the same word than two letters can say
 */
export function compactIndex({ documentCount, fieldIds, fieldLength, averageFieldLength, index }: AsPlainObject): CompactIndex {
  const sorted = [...index].sort(([one], [other]) => (one < other ? -1 : 1));
  const fields = Object.values(fieldIds);
  return {
    count: documentCount,
    fieldLengths: fields.map((field) => Array.from({ length: documentCount }, (_, id) => fieldLength[String(id)]?.[field] ?? 0)),
    averages: averageFieldLength,
    words: sorted.map(([word]) => word),
    placesIn: fields.map((field) => sorted.map(([, places]) => packPlaces(places[String(field)] ?? {})).join(" ")),
  };
}

/** Each place as what it is more than the one before, and behind it how often the word stands there when that is more than once. */
function packPlaces(places: { readonly [id: string]: number }): string {
  const sorted = Object.entries(places)
    .map(([id, times]) => [Number(id), times] as const)
    .sort(([a], [b]) => a - b);
  return sorted
    .map(([id, times], index) => {
      const more = id - (sorted[index - 1]?.[0] ?? 0);
      return lettersOf(more) + (times === 1 ? "" : letterOf(often) + letterOf(Math.min(times, mostTimes)));
    })
    .join("");
}

function lettersOf(number: number): string {
  if (number > highest) throw new Error(`De zoeker kan geen ${number} plekken overslaan: geef getallen meer letters in compact-index.ts.`);
  if (number < inOneLetter) return letterOf(number);
  const rest = number - inOneLetter;
  return letterOf(inOneLetter + Math.floor(rest / size)) + letterOf(rest % size);
}

function letterOf(number: number): string {
  const code = firstLetter + number;
  return String.fromCharCode(code < backslash ? code : code + 1);
}

/**
 * The index as MiniSearch reads it.
 * @param fields the names of the fields, in the order in which they were indexed
 */
export function fullIndex({ count, fieldLengths, averages, words, placesIn }: CompactIndex, fields: readonly string[]): AsPlainObject {
  const ids = Array.from({ length: count }, (_, id) => id);
  const places = placesIn.map((packed) => packed.split(" "));
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, id) => [field, id])),
    fieldLength: Object.fromEntries(ids.map((id) => [id, fieldLengths.map((lengths) => lengths[id] ?? 0)])),
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index: words.map((word, number) => [
      word,
      Object.fromEntries(
        places.flatMap((packed, field) => {
          const here = packed[number];
          return here ? [[field, unpackPlaces(here)]] : [];
        }),
      ),
    ]),
    serializationVersion: 2,
  };
}

function unpackPlaces(packed: string): { [id: string]: number } {
  const places: { [id: string]: number } = {};
  const numberAt = (at: number) => {
    const code = packed.charCodeAt(at);
    return code - firstLetter - (code > backslash ? 1 : 0);
  };
  let id = 0;
  for (let at = 0; at < packed.length; at++) {
    const number = numberAt(at);
    if (number === often) places[id] = numberAt(++at);
    else {
      id += number < inOneLetter ? number : inOneLetter + (number - inOneLetter) * size + numberAt(++at);
      places[id] = 1;
    }
  }
  return places;
}
