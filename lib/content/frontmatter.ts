import { z } from "zod";
import { isNodeId } from "../guide/structure";
import type { NodeId } from "../ids/nodes";
import { readYaml } from "../read-yaml";
import { type ActorId, actors } from "../registers/actors";
import { type FactId, facts } from "../registers/facts";
import { type SubjectId, subjects } from "./subjects";

/** Front matter of a page about the site itself, such as /privacy/. */
export const sitePageSchema = z.strictObject({
  /** Heading of the page, reads as a sentence or a question. */
  titel: z.string().min(3).max(65),
  /** One sentence for search results and shared links. */
  omschrijving: z.string().min(40).max(160),
});

const nodeId = z.custom<NodeId>((value) => typeof value === "string" && isNodeId(value), {
  error: ({ input }) =>
    input === undefined
      ? "dit veld ontbreekt. Voeg het toe."
      : `"${String(input)}" is geen plek in de gids. Kies een naam uit lib/ids/nodes.ts.`,
});

/** A key of a register, in a text of an editor. */
function keyOf<Key extends string>(register: Readonly<Record<Key, unknown>>, file: string) {
  return z.custom<Key>((value) => typeof value === "string" && Object.hasOwn(register, value), {
    error: ({ input }) =>
      input === undefined ? "dit veld ontbreekt. Voeg het toe." : `"${String(input)}" bestaat niet. Kies uit ${file}.`,
  });
}

/** Front matter of an explanation. */
export const explanationSchema = z.strictObject({
  ...sitePageSchema.shape,
  /** What a parent would ask: the line in the list on /uitleg/. */
  vraag: z.string().endsWith("?", "een vraag eindigt op een vraagteken."),
  /** The place in the guide that this page belongs to; its stop is the stop of the page. */
  stap: nodeId,
  /** Other words that parents use, for search. */
  trefwoorden: z.array(z.string().min(2)).min(1),
  /** The same for one section: the id of its heading, with the words by which parents look for just that. */
  zoekwoorden: z.record(z.string(), z.array(z.string().min(2)).min(1)).optional(),
});

/** Front matter of an answer to a question of a parent. */
export const answerSchema = z.strictObject({
  /** The question in a parent's words: the heading of the page. */
  vraag: z.string().min(12).max(90).endsWith("?", "een vraag eindigt op een vraagteken."),
  omschrijving: sitePageSchema.shape.omschrijving,
  onderwerp: keyOf<SubjectId>(subjects, "lib/content/subjects.ts"),
  /** Who reads it: a young person is spoken to as the one whom it is about. */
  voor: z.literal("jongere").optional(),
  stap: nodeId,
  /** The explanation, or the section of one, in which it can be read at length. */
  uitleg: z.string().regex(/^\/uitleg\/[a-z0-9-]+\/(?:#[a-z0-9-]+)?$/u, "schrijf een adres als /uitleg/de-tlv/#hoe-lang."),
  /**
   * What a parent must know, written down before the answer: each fact with the words of the answer that tell it.
   */
  moet: z
    .record(keyOf<FactId>(facts, "lib/registers/facts/"), z.string().min(4))
    .refine((told) => Object.keys(told).length > 0, "noem minstens één feit."),
  /** Who helps, the nearest first. */
  helpt: z.array(keyOf<ActorId>(actors, "lib/registers/actors.ts")).min(1).max(3),
  /** The ways in which parents ask it: in full sentences and in single words, with and without the terms, with their mistakes. */
  "zo-gevraagd": z.array(z.string().min(3).max(120)).min(6),
});

export type AnswerFrontmatter = z.infer<typeof answerSchema>;
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
