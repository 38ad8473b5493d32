import { z } from "zod";

/** A text that a reader sees and in which nothing is filled in, as an editor writes it. */
export const plainWord = z
  .string()
  .refine((text) => text.trim() !== "", { error: "deze tekst is leeg. Vul haar in.", abort: true })
  .refine((text) => text === text.trim() && !/\s{2}|\n/u.test(text), {
    error: "hier staat een spatie of een nieuwe regel te veel. Schrijf de tekst op één regel.",
    abort: true,
  });
