import type { MDXComponents, MDXContent } from "mdx/types";
import { Children, type ReactNode } from "react";

/**
 * The blocks of a text, each as an element that is not rendered yet: headings, paragraphs, lists, parts of the vocabulary.
 * @param components what stands for them, besides the vocabulary
 */
export function blocksOf(text: MDXContent, components: MDXComponents): ReactNode[] {
  // Called, not rendered: the blocks of the text are the children of what it returns.
  const { children } = text({ components }).props as { children: ReactNode };
  return Children.toArray(children);
}
