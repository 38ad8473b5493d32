import { Children, type ReactNode } from "react";
import { splitHeading } from "@/lib/content/heading";

type HeadingProps = { children?: ReactNode };

/** Takes the id that an editor wrote at the end of a heading, "Kop [#id]", out of what is shown. */
export function headingParts(children: ReactNode): { id: string; content: ReactNode[] } {
  const parts = Children.toArray(children);
  const last = parts.pop();
  if (typeof last !== "string") throw new Error("Een kop eindigt op zijn id: ## Kop [#id]");
  // The text before the id may be empty when a term stands right before it.
  const { text, id } = splitHeading(parts.length > 0 ? `…${last}` : last);
  return { id, content: [...parts, parts.length > 0 ? text.slice(1) : text] };
}

/** The id of a heading as an editor wrote it. @throws when it has none */
export function headingId(children: ReactNode): string {
  return headingParts(children).id;
}

export function SectionHeading({ children }: HeadingProps) {
  const { id, content } = headingParts(children);
  return <h2 id={id}>{content}</h2>;
}

export function SubsectionHeading({ children }: HeadingProps) {
  const { id, content } = headingParts(children);
  return <h3 id={id}>{content}</h3>;
}
