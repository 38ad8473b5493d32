import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm).use(remarkMdx);

/**
 * Parses the source of an explanation, with the same syntax as the site.
 * @throws when the MDX itself is broken; the parser's message names line and column
 */
export function parseMdx(source: string): Root {
  return parser.parse(source);
}
