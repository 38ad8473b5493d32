/**
 * Reads one thing after another, and goes on after a fault, so that an editor sees all of them at once.
 * @returns what was read
 * @throws one Error with the lines of all faults
 */
export function collect<Given, Read>(given: readonly Given[], read: (item: Given) => Read): Read[] {
  const faults: string[] = [];
  const found: Read[] = [];
  for (const item of given) {
    try {
      found.push(read(item));
    } catch (error) {
      faults.push(faultText(error));
    }
  }
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return found;
}

/** The lines of an error that is meant for an editor. @throws any other error, such as a slip of the program itself */
export function faultText(error: unknown): string {
  if (error instanceof Error && error.constructor === Error) return error.message;
  throw error;
}
