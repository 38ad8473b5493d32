import { type Document, type ErrorCode, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { dutchIssue } from "./dutch-issue";

const reasons: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: "dit veld staat er twee keer. Haal één van de twee weg.",
  TAB_AS_INDENT: "hier staat een tab. Gebruik spaties.",
  BAD_INDENT: "deze regel springt verkeerd in. Zet hem recht onder de regel erboven.",
  MULTIPLE_DOCS: "hier begint een tweede bestand met ---. Haal die regel weg.",
  BLOCK_AS_IMPLICIT_KEY: "hier staan twee dubbele punten. Zet de tekst na de eerste tussen aanhalingstekens.",
};

/**
 * Reads YAML that an editor wrote, and checks it. Anchors are refused: a few lines of them fill a whole memory.
 * @param file shown in messages
 * @param example a good line, for the message when this is no YAML
 * @param firstLine the line of the file on which the text begins
 * @throws one Error with a line for every fault: file, line, field, what is wrong and how to mend it, in Dutch
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  example: string,
  firstLine = 1,
): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number | undefined) => (offset === undefined ? file : `${file}:${lines.linePos(offset).line + firstLine - 1}`);
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong) throw new Error(`${at(wrong.pos[0])}: ${reasons[wrong.code] ?? `deze regel klopt niet. Schrijf elk veld als: ${example}`}`);
  const anchors: number[] = [];
  visit(document, { Node: (_, node) => void ((isAlias(node) || node.anchor) && anchors.push(node.range?.[0] ?? 0)) });
  if (anchors.length > 0) throw new Error(`${at(anchors[0])}: gebruik geen & en * voor een waarde. Schrijf haar uit.`);
  const result = schema.safeParse(document.toJS() ?? {}, { error: dutchIssue });
  if (result.success) return result.data;
  const faults = result.error.issues.flatMap((issue) => {
    const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    const message = issue.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue.message;
    return paths.map((path) => `${[at(offsetOf(document, path)), path.join("."), message].filter(Boolean).join(": ")}`);
  });
  throw new Error(faults.join("\n"));
}

/** Where a field stands in the text; undefined when it is not there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (!isScalar(pair?.key)) return offset;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = (node as { range?: readonly [number] | null } | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
