import { z } from "zod";

/**
 * The entries of a file, each with words of its own: all of them, and no other.
 * @param home where the structure stands, for messages
 */
export function entries<Schemas extends Readonly<Record<string, z.ZodType>>>(schemas: Schemas, home: string) {
  return z.strictObject(schemas, {
    error: (issue) => (issue.code === "unrecognized_keys" ? `deze naam staat niet in ${home}. Verbeter hem, of haal hem weg.` : undefined),
  });
}
