import type { ReactNode } from "react";
import { nodeAddress } from "@/lib/addresses/address-of";
import type { NodeId } from "@/lib/ids/nodes";

/**
 * A link to a next place of the guide. The islands find it by data-way, and give it the answers so far.
 * @param className an answer as wide as the page, when nothing else is said
 */
export function Way({ to, className = "answer", children }: { to: NodeId; className?: string; children: ReactNode }) {
  return (
    <a href={nodeAddress(to)} data-way={to} className={className}>
      {children}
    </a>
  );
}
