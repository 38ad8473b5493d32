/** Whether the reader saves data; older browsers do not say. For a page and for the worker. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
