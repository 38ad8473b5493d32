import type { ReactNode } from "react";
import { nodeAddress } from "@/lib/addresses/address-of";
import { readExplanation } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { stepsExplainedBy } from "@/lib/guide/explained";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { ExplanationSlug } from "@/lib/ids/slugs";
import { stopInWords } from "@/lib/ids/stops";
import { answersAbout } from "@/lib/places/answers-about";
import { AnswerLinks } from "./answer/answer-links";
import { Island } from "./island";
import { ShareMenu } from "./islands/share-menu";
import { RouteLine } from "./route-line";
import { WordList } from "./word-list";

/** More steps than this are folded: the text comes first. */
const mostUnfolded = 6;

/** An explanation: the line, the title, the text, its words and the steps it belongs to. */
export function Article({ slug, edition, children }: { slug: ExplanationSlug; edition: Edition; children: ReactNode }) {
  const { frontmatter, terms } = readExplanation(slug, edition.day);
  const node = nodeOf(frontmatter.stap);
  const steps = stepsExplainedBy(slug);
  const answers = answersAbout(slug, edition);
  // On paper a long list of other steps would take more room than the text.
  const isLong = steps.length > mostUnfolded;
  return (
    <div className="frame with-route pt-6 lg:pt-10">
      <RouteLine current={node.stop} />
      <article className="mt-6 lg:mt-0">
        <p className="small">
          Dit hoort bij {stopInWords(node.stop)}. <a href={nodeAddress(frontmatter.stap)}>{titleOf(node)}</a>
        </p>
        <h1 className="mt-1">{frontmatter.titel}</h1>
        <div className="prose column mt-5">{children}</div>
        {steps.length > 0 && (
          <section aria-labelledby="stappen" className={`column mt-12${isLong ? " no-print" : ""}`}>
            <h2 id="stappen">Stappen die hierbij horen</h2>
            {isLong ? (
              <details className="fold">
                <summary>Alle {steps.length} stappen</summary>
                <StepList steps={steps} />
              </details>
            ) : (
              <StepList steps={steps} />
            )}
          </section>
        )}
        {answers.length > 0 && (
          <section aria-labelledby="vragen" className="column no-print mt-12">
            <h2 id="vragen">Vragen hierover</h2>
            <details className="fold">
              <summary>Alle {answers.length} vragen met een antwoord</summary>
              <AnswerLinks answers={answers} />
            </details>
          </section>
        )}
        <WordList ids={terms} edition={edition} />
        <Island name="share-menu" component={ShareMenu} props={{}} />
      </article>
    </div>
  );
}

function StepList({ steps }: { steps: ReturnType<typeof stepsExplainedBy> }) {
  return (
    <ul className="bullets mt-3">
      {steps.map(({ id, title }) => (
        <li key={id}>
          <a href={nodeAddress(id)}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
