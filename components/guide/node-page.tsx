import { AnswerLinks } from "@/components/answer/answer-links";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { RouteLine } from "@/components/route-line";
import { ShareLink } from "@/components/share/share-link";
import { SourceLine } from "@/components/source-line";
import { WordList } from "@/components/word-list";
import { explanationAddress, mapAddress, nodePieceId } from "@/lib/addresses/address-of";
import { explanationTitle } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { termsOf } from "@/lib/guide/terms-of";
import type { NodeId } from "@/lib/ids/nodes";
import { answersAt } from "@/lib/places/answers-about";
import { OutcomeView } from "./outcome-view";
import { QuestionView } from "./question-view";
import { StepView } from "./step-view";

/** A step page stays short: who wants more finds them by subject. */
const mostAnswers = 8;

/** A page of the guide: the line, the question, step or outcome, and what belongs to it. */
export function NodePage({ id, edition }: { id: NodeId; edition: Edition }) {
  const node = nodeOf(id);
  // Who is in danger reads a number, not where it stands on the route.
  const isDanger = node.kind === "outcome" && node.mood === "gevaar";
  const answers = answersAt(id, edition).slice(0, mostAnswers);
  const share = <ShareLink piece={nodePieceId(id)} title={titleOf(node)} />;
  return (
    <div className={`frame pt-6 lg:pt-10${isDanger ? "" : " with-route"}`}>
      {!isDanger && <RouteLine current={node.stop} />}
      <article className={isDanger ? "" : "mt-6 lg:mt-0"}>
        {node.kind === "question" && <QuestionView id={id} node={node} share={share} />}
        {node.kind === "step" && <StepView id={id} node={node} edition={edition} share={share} />}
        {node.kind === "outcome" && <OutcomeView id={id} node={node} edition={edition} share={share} />}
        <Island name="answers-so-far" props={{ node: id }} />
        {node.kind !== "question" && (
          <Gap name="region">
            <Island name="region-here" props={{}} />
          </Gap>
        )}
        <section aria-labelledby="meer" className="further column mt-10 pt-4">
          <h2 id="meer">Meer weten</h2>
          <p className="mt-2">
            <a href={explanationAddress(node.explanation)} className="nav-link">
              {explanationTitle(node.explanation, edition)}
            </a>
          </p>
          {answers.length > 0 && (
            <details className="fold">
              <summary>Vragen die ouders hier stellen</summary>
              <AnswerLinks answers={answers} />
            </details>
          )}
          <div className="mt-2">
            <SourceLine facts={node.facts} />
          </div>
        </section>
        <WordList ids={termsOf(id)} />
        <Island name="share-menu" props={{}} />
        <p className="no-print mt-10 flex flex-wrap gap-x-6">
          <a href="/wat-nu/" className="nav-link">
            Opnieuw beginnen
          </a>
          <a href={mapAddress(node.stop)} className="nav-link">
            Bekijk dit op de kaart
          </a>
        </p>
      </article>
    </div>
  );
}
