import type { ReactNode } from "react";
import type { NodeId } from "@/lib/ids/nodes";
import { nodeLink } from "@/lib/places/translated-links";

/**
 * A link to a next place of the guide. The islands find it by data-way, and give it the answers so far.
 * @param className an answer as wide as the page, when nothing else is said
 */
export function Way({
  to,
  language = "nl",
  className = "answer",
  children,
}: {
  to: NodeId;
  language?: string;
  className?: string;
  children: ReactNode;
}) {
  return (
    <a {...nodeLink(to, language)} data-way={to} className={className}>
      {children}
    </a>
  );
}
