import type { AsPlainObject } from "minisearch";

/**
 * The index in few letters: of a word, per field, the numbers of the places that hold it, each as what it is more than the one before;
 * behind it, below nought, how often it stands there when that is more than once. A third lighter over the line than as MiniSearch
 * writes it.
 */
export type CompactIndex = {
  readonly count: number;
  readonly fieldLengths: readonly (readonly number[])[];
  readonly averages: readonly number[];
  /** In the order of the alphabet: what is alike stands together, which makes the file lighter. */
  readonly words: readonly string[];
  /** For each word its fields. */
  readonly fieldsOf: readonly (readonly (readonly number[])[])[];
};

/** Packs an index of which the ids count from nought. */
export function compactIndex({ documentCount, fieldLength, averageFieldLength, index }: AsPlainObject): CompactIndex {
  const sorted = [...index].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    count: documentCount,
    fieldLengths: Array.from({ length: documentCount }, (_, id) => fieldLength[String(id)] ?? []),
    averages: averageFieldLength,
    words: sorted.map(([word]) => word),
    fieldsOf: sorted.map(([, fields]) => Object.entries(fields).map(([field, places]) => [Number(field), ...packPlaces(places)])),
  };
}

function packPlaces(places: { readonly [id: string]: number }): number[] {
  const sorted = Object.entries(places)
    .map(([id, times]) => [Number(id), times] as const)
    .sort(([a], [b]) => a - b);
  return sorted.flatMap(([id, times], index) => {
    const more = id - (sorted[index - 1]?.[0] ?? 0);
    return times === 1 ? [more] : [more, -times];
  });
}

/**
 * The index as MiniSearch reads it.
 * @param fields the names of the fields, in the order in which they were indexed
 */
export function fullIndex({ count, fieldLengths, averages, words, fieldsOf }: CompactIndex, fields: readonly string[]): AsPlainObject {
  const ids = Array.from({ length: count }, (_, id) => id);
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(ids.map((id) => [id, id])),
    fieldIds: Object.fromEntries(fields.map((field, id) => [field, id])),
    fieldLength: Object.fromEntries(fieldLengths.map((lengths, id) => [id, [...lengths]])),
    averageFieldLength: [...averages],
    storedFields: {},
    dirtCount: 0,
    index: words.map((word, number) => [
      word,
      Object.fromEntries((fieldsOf[number] ?? []).map(([field = 0, ...places]) => [field, unpackPlaces(places)])),
    ]),
    serializationVersion: 2,
  };
}

function unpackPlaces(packed: readonly number[]): { [id: string]: number } {
  const places: { [id: string]: number } = {};
  let id = 0;
  for (const number of packed) {
    if (number < 0) places[id] = -number;
    else {
      id += number;
      places[id] = 1;
    }
  }
  return places;
}
