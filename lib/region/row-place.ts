const places = new WeakMap<object, string>();

/** Remembers from which line of which table something was read: "content/regio/gebieden/10.csv:12". */
export function rememberPlace<Read extends object>(read: Read, place: string): Read {
  places.set(read, place);
  return read;
}

/** Where something was read. What comes from no file, as in a test, has the name of its table. */
export function rowPlace(read: object, table: string): string {
  return places.get(read) ?? table;
}
