import { RouteLine } from "@/components/route-line";
import { SourceLine } from "@/components/source-line";
import { WordList } from "@/components/word-list";
import { explanationTitle } from "@/lib/content/read";
import type { Node } from "@/lib/guide/model";
import { OutcomeView } from "./outcome-view";
import { QuestionView } from "./question-view";
import { StepView } from "./step-view";

/** A page of the guide: the line, the question, step or outcome, and what belongs to it. */
export function NodePage({ node }: { node: Node }) {
  return (
    <div className="frame with-route pt-6 lg:pt-10">
      <RouteLine current={node.stop} />
      <article className="mt-6 lg:mt-0">
        {node.kind === "question" && <QuestionView node={node} />}
        {node.kind === "step" && <StepView node={node} />}
        {node.kind === "outcome" && <OutcomeView node={node} />}
        <section aria-labelledby="meer" className="column mt-12 border-t border-edge pt-4">
          <h2 id="meer">Meer weten</h2>
          <p className="mt-2">
            <a href={`/uitleg/${node.explanation}/`} className="nav-link">
              {explanationTitle(node.explanation)}
            </a>
          </p>
          <div className="mt-2">
            <SourceLine facts={node.facts} />
          </div>
        </section>
        <WordList ids={node.terms ?? []} />
        <p className="no-print mt-10">
          <a href="/wat-nu/" className="nav-link">
            Opnieuw beginnen
          </a>
        </p>
      </article>
    </div>
  );
}
