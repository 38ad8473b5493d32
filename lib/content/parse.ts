import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { VFileMessage } from "vfile-message";

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm).use(remarkMdx);

/**
 * Parses the source of a text, with the same syntax as the site.
 * @param file shown in the message
 * @throws with file and line when the MDX itself is broken, in Dutch
 */
export function parseMdx(source: string, file: string): Root {
  try {
    return parser.parse(source);
  } catch (error) {
    const { line, reason, ruleId } = error as VFileMessage;
    // For a component that is not closed, the place stands only in the reason: "(9:1-9:12)".
    const place = line ?? /\((\d+):/u.exec(reason)?.[1] ?? 1;
    throw new Error(`${file}:${place}: de opmaak klopt niet. ${remedyFor(ruleId ?? "", reason)}`);
  }
}

/** What an editor does about a fault of the parser, which tells it in English. */
function remedyFor(ruleId: string, reason: string): string {
  const name = /<\/?(\w*)>/u.exec(reason)?.[1];
  if (ruleId === "end-tag-mismatch") return `Sluit elk onderdeel dat je opent: <${name ?? "LetOp"}> … </${name ?? "LetOp"}>.`;
  if (ruleId === "acorn" || reason.includes("expression")) return "Accolades, import en export mogen niet in een tekst. Haal ze weg.";
  if (reason.includes("`!`")) return "Een opmerking als <!-- … --> mag niet in een tekst. Haal haar weg.";
  return "Achter een < hoort de naam van een onderdeel, en daarna een >. Bedoel je het teken zelf? Schrijf &lt;.";
}
