import type { NodeId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";
import { nodeOf, titleOf } from "./guide";
import { nodeIds } from "./structure";

/** The steps of the guide that an explanation belongs to, in the order of the guide. */
export function stepsExplainedBy(slug: ExplanationSlug): { id: NodeId; title: string }[] {
  return nodeIds
    .map((id) => ({ id, node: nodeOf(id) }))
    .filter(({ node }) => node.kind === "step" && node.explanation === slug)
    .map(({ id, node }) => ({ id, title: titleOf(node) }));
}
