import { z } from "zod";
import { isNodeId } from "../guide/guide";
import type { NodeId } from "../guide/ids";
import { readYaml } from "../read-yaml";

/** Front matter of a page about the site itself, such as /privacy/. */
export const sitePageSchema = z.strictObject({
  /** Heading of the page, reads as a sentence or a question. */
  titel: z.string().min(3).max(65),
  /** One sentence for search results and shared links. */
  omschrijving: z.string().min(40).max(160),
});

/** Front matter of an explanation. */
export const explanationSchema = z.strictObject({
  ...sitePageSchema.shape,
  /** What a parent would ask: the line in the list on /uitleg/. */
  vraag: z.string().endsWith("?", "een vraag eindigt op een vraagteken."),
  /** The place in the guide that this page belongs to; its stop is the stop of the page. */
  stap: z.custom<NodeId>((value) => typeof value === "string" && isNodeId(value), {
    error: ({ input }) =>
      input === undefined
        ? "dit veld ontbreekt. Voeg het toe."
        : `"${String(input)}" is geen plek in de gids. Kies een naam uit lib/guide/ids.ts.`,
  }),
  /** Other words that parents use, for search. */
  trefwoorden: z.array(z.string().min(2)).min(1),
  /** The same for one section: the id of its heading, with the words by which parents look for just that. */
  zoekwoorden: z.record(z.string(), z.array(z.string().min(2)).min(1)).optional(),
});

export type SitePageFrontmatter = z.infer<typeof sitePageSchema>;
export type ExplanationFrontmatter = z.infer<typeof explanationSchema>;

/**
 * Reads front matter.
 * @param yamlText the text between the two lines of dashes
 * @param file shown in the message
 * @param firstLine the line of the file on which that text begins
 * @throws with file, line, field, what is wrong and how to mend it, in Dutch
 */
export function parseFrontmatter<Schema extends z.ZodObject>(schema: Schema, yamlText: string, file: string, firstLine: number) {
  return readYaml(yamlText, file, schema, `titel: Wie beslist? De velden zijn: ${Object.keys(schema.shape).join(", ")}.`, firstLine);
}
