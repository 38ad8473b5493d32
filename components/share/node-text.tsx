import { OutcomeView } from "@/components/guide/outcome-view";
import { QuestionView } from "@/components/guide/question-view";
import { StepView } from "@/components/guide/step-view";
import { SourceLine } from "@/components/source-line";
import type { Edition } from "@/lib/edition";
import { nodeOf } from "@/lib/guide/guide";
import type { NodeId } from "@/lib/ids/nodes";

/** A node of the guide by itself, with its sources. Its answers lead into the guide. */
export function NodeText({ id, edition }: { id: NodeId; edition: Edition }) {
  const node = nodeOf(id);
  return (
    <div className="piece-columns">
      {node.kind === "question" && <QuestionView node={node} language={edition.language} />}
      {node.kind === "step" && <StepView id={id} node={node} edition={edition} />}
      {node.kind === "outcome" && <OutcomeView id={id} node={node} edition={edition} />}
      <div className="mt-6">
        <SourceLine facts={node.facts} />
      </div>
    </div>
  );
}
