/** A place as it is shown: its address, heading, what it is a part of, and its first sentences. */
export type Row = readonly [address: string, title: string, within: string, opening: string];

/** Rows as columns: what is alike stands together, which makes the file lighter. What they are a part of stands there once. */
export type CompactRows = {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
  readonly openings: readonly string[];
  readonly wholes: readonly string[];
  /** For each row the number of what it is a part of. */
  readonly within: readonly number[];
};

/** Writes rows as columns, in their order. */
export function compactRows(rows: readonly Row[]): CompactRows {
  const wholes = [...new Set(rows.map(([, , whole]) => whole))];
  const numbers = new Map(wholes.map((whole, number) => [whole, number]));
  return {
    addresses: rows.map(([address]) => address),
    titles: rows.map(([, title]) => title),
    openings: rows.map(([, , , opening]) => opening),
    wholes,
    within: rows.map(([, , whole]) => numbers.get(whole) ?? 0),
  };
}

/** The rows as they were given. */
export function fullRows({ addresses, titles, openings, wholes, within }: CompactRows): Row[] {
  return addresses.map((address, row) => [address, titles[row] ?? "", wholes[within[row] ?? 0] ?? "", openings[row] ?? ""]);
}
