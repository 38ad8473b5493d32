import { ActorItems } from "@/components/actor-items";
import { AnswerLinks } from "@/components/answer/answer-links";
import { DutchLink } from "@/components/dutch-link";
import { Fold } from "@/components/fold";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { RouteLine } from "@/components/route-line";
import { PaperAddress } from "@/components/share/paper-address";
import { ShareLink } from "@/components/share/share-link";
import { SourceLine } from "@/components/source-line";
import { Translated } from "@/components/translated";
import { WordNotes } from "@/components/word-list";
import { explanationAddress, folderAddress, mapAddress, nodeAddress, nodePieceId } from "@/lib/addresses/address-of";
import { explanationTitle } from "@/lib/content/read";
import { type Edition, editionIn } from "@/lib/edition";
import { nodeIn, titleOf } from "@/lib/guide/guide";
import { helpersAt, helpersOfAll } from "@/lib/guide/helpers-at";
import { termsOf } from "@/lib/guide/terms-of";
import type { NodeId } from "@/lib/ids/nodes";
import { answersAt } from "@/lib/places/answers-about";
import { dutchPage, languagesOfNode } from "@/lib/places/translated-links";
import { screen } from "@/lib/words/screen";
import { OutcomeView } from "./outcome-view";
import { QuestionView } from "./question-view";
import { StepView } from "./step-view";

/** A step page stays short: who wants more finds them by subject. */
const mostAnswers = 8;

/** A page of the guide: the line, the question, step or outcome, and what belongs to it. */
export function NodePage({ id, edition: page }: { id: NodeId; edition: Edition }) {
  const { node, language } = nodeIn(id, page.language);
  const edition = editionIn(page, language);
  const words = screen("plek", language);
  // Who is in danger reads a number, not where it stands on the route.
  const isDanger = node.kind === "outcome" && node.mood === "gevaar";
  // The answers, the pieces to send and the answers so far speak Dutch only.
  const isDutch = page.language === "nl";
  const terms = termsOf(id);
  const answers = isDutch ? answersAt(id, edition).slice(0, mostAnswers) : [];
  const share = isDutch && <ShareLink piece={nodePieceId(id)} title={titleOf(node)} />;
  return (
    <Translated address={nodeAddress(id)} languages={languagesOfNode(id)} language={language} page={page.language}>
      <div className={`frame pt-4 lg:pt-10${isDanger ? "" : " with-route"}`}>
        {!isDanger && <PaperAddress address={nodeAddress(id)} edition={page} />}
        {!isDanger && <RouteLine current={node.stop} language={language} isGuide />}
        <article className={isDanger ? "" : "on-route with-trail mt-2 lg:mt-0"}>
          <p className="no-print">
            <a {...dutchPage("/wat-nu/", language)} data-back className="nav-link">
              {words.terug}
            </a>
          </p>
          {node.kind === "question" && <QuestionView node={node} language={language} share={share} />}
          {node.kind === "step" && <StepView id={id} node={node} edition={edition} share={share} />}
          {node.kind === "outcome" && <OutcomeView id={id} node={node} edition={edition} share={share} />}
          {!isDanger && helpersAt(node).length === 0 && (
            <Fold id="bereiken" title={screen("stap", language).bellen}>
              <ActorItems ids={helpersOfAll} language={language} />
            </Fold>
          )}
          {isDutch && node.kind !== "question" && (
            <Gap name="region">
              <Island name="region-here" props={{}} />
            </Gap>
          )}
          {isDutch && <Island name="answers-so-far" props={{ node: id }} />}
          <div className="further column mt-2 pt-1">
            <Fold id="meer" title={words.meer}>
              <p>
                <DutchLink address={explanationAddress(node.explanation)} language={language}>
                  {explanationTitle(node.explanation, edition)}
                </DutchLink>
              </p>
              {answers.length > 0 && (
                <>
                  <h3 className="mt-3">{words.vragen}</h3>
                  <AnswerLinks answers={answers} />
                </>
              )}
            </Fold>
            {terms.length > 0 && (
              <Fold id="woorden" title={screen("woorden", language).naar}>
                <WordNotes ids={terms} language={language} />
              </Fold>
            )}
            <SourceLine facts={node.facts} language={language} />
          </div>
          {isDutch && <Island name="share-menu" props={{}} />}
          <p className="no-print mt-1 flex flex-wrap gap-x-4">
            <a {...dutchPage("/wat-nu/", language)} className="nav-link">
              {words.opnieuw}
            </a>
            <a {...dutchPage(mapAddress(), language)} data-way="kaart" className="nav-link">
              {words.kaart}
            </a>
            {isDutch && !isDanger && (
              // It gets the trail as a way on does: the folder then knows from which place it comes, and the days that were picked.
              <a href={folderAddress} data-way="mijn-map" className="nav-link">
                {words.map}
              </a>
            )}
          </p>
        </article>
      </div>
    </Translated>
  );
}
