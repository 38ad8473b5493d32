import { parse, type YAMLParseError } from "yaml";
import { z } from "zod";
import { isNodeId } from "../guide/guide";
import type { NodeId } from "../guide/ids";

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
  vraag: z.string().endsWith("?"),
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
 * @throws with file, field, what is wrong and how to mend it, in Dutch
 */
export function parseFrontmatter<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, yamlText: string, file: string) {
  const result = schema.safeParse(readYaml(yamlText, file), { error: dutchIssue(Object.keys(schema.shape).join(", ")) });
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => `${file}: ${path.join(".") || "kop van het bestand"}: ${message}`);
  throw new Error(lines.join("\n"));
}

function readYaml(yamlText: string, file: string): unknown {
  try {
    return parse(yamlText);
  } catch (error) {
    const { linePos, message } = error as YAMLParseError;
    // The first line of the file is the line of dashes.
    throw new Error(
      `${file}:${(linePos?.[0].line ?? 0) + 1}: de kop van het bestand klopt niet. Schrijf: titel: Wie beslist? (${message.split("\n")[0]})`,
    );
  }
}

/** zod's issues in the words of an editor. Returns undefined to keep zod's own message. */
const dutchIssue =
  (allowedKeys: string): z.core.$ZodErrorMap =>
  (issue) => {
    switch (issue.code) {
      case "unrecognized_keys":
        return `onbekend veld ${issue.keys.map((key) => `"${key}"`).join(", ")}. Gebruik alleen: ${allowedKeys}.`;
      case "invalid_type":
        return issue.input === undefined
          ? "dit veld ontbreekt. Voeg het toe."
          : `verwacht ${issue.expected}, gevonden ${typeof issue.input}.`;
      case "invalid_value":
        return `"${String(issue.input)}" kan niet. Kies uit: ${issue.values.join(", ")}.`;
      case "too_small":
        return `te kort: minstens ${issue.minimum}.`;
      case "too_big":
        return `te lang: hooguit ${issue.maximum} tekens.`;
      case "invalid_format":
        return "een vraag eindigt op een vraagteken.";
      default:
        return undefined;
    }
  };
