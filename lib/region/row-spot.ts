const spots = new WeakMap<object, string>();

/** Remembers from which line of which table something was read: "content/regio/gebieden/10.csv:12". */
export function rememberSpot<Read extends object>(read: Read, spot: string): Read {
  spots.set(read, spot);
  return read;
}

/** Where something was read. What comes from no file, as in a test, has the name of its table. */
export function rowSpot(read: object, table: string): string {
  return spots.get(read) ?? table;
}
