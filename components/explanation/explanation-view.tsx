import type { ReactNode } from "react";
import { AnswerLinks } from "@/components/answer/answer-links";
import { Island } from "@/components/island";
import { RouteLine } from "@/components/route-line";
import { PaperAddress } from "@/components/share/paper-address";
import { checkedText } from "@/components/source-line";
import { WordList } from "@/components/word-list";
import { explanationAddress, nodeAddress } from "@/lib/addresses/address-of";
import { readExplanation } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { stepsExplainedBy } from "@/lib/guide/explained";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { ExplanationSlug } from "@/lib/ids/slugs";
import { answersAbout } from "@/lib/places/answers-about";
import { stopInWords } from "@/lib/words/screen";
import { SourceNotes } from "./source-notes";

/** More steps than this are not printed: on paper a long list would take more room than the text. */
const mostPrinted = 6;

type Props = { readonly slug: ExplanationSlug; readonly edition: Edition; readonly children: ReactNode };

/**
 * An explanation: the line, the title, the text, and in a few rows what belongs to it.
 * @param children the text
 */
export function ExplanationView({ slug, edition, children }: Props) {
  const { frontmatter, terms, facts, sources } = readExplanation(slug, edition.day);
  const node = nodeOf(frontmatter.stap);
  const steps = stepsExplainedBy(slug);
  const answers = answersAbout(slug, edition);
  return (
    <div className="frame with-route pt-6 lg:pt-10">
      <PaperAddress address={explanationAddress(slug)} edition={edition} />
      <RouteLine current={node.stop} />
      <article className="mt-6 lg:mt-0">
        <p className="small">
          Dit hoort bij {stopInWords(node.stop)}. <a href={nodeAddress(frontmatter.stap)}>{titleOf(node)}</a>
        </p>
        <h1 className="mt-1">{frontmatter.titel}</h1>
        <div className="prose column mt-5">{children}</div>
        <div className="page-end column">
          {answers.length > 0 && (
            <details id="vragen" className="fold no-print">
              <summary>Vragen van ouders hierover ({answers.length})</summary>
              <AnswerLinks answers={answers} />
            </details>
          )}
          {steps.length > 0 && (
            <details id="stappen" className={`fold${steps.length > mostPrinted ? " no-print" : ""}`}>
              <summary>Stappen die hierbij horen ({steps.length})</summary>
              <ul className="bullets">
                {steps.map(({ id, title }) => (
                  <li key={id}>
                    <a href={nodeAddress(id)}>{title}</a>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p className="no-print flex flex-wrap items-center gap-x-6">
            <a href="#bronnen" className="nav-link">
              Alle bronnen, {checkedText(facts, "nl")}
            </a>
            {terms.length > 0 && (
              <a href="#woorden" className="nav-link">
                Alle moeilijke woorden
              </a>
            )}
          </p>
        </div>
        <WordList ids={terms} linked={terms} isAsked />
        <SourceNotes sources={sources} />
        <Island name="share-menu" props={{}} />
      </article>
    </div>
  );
}
