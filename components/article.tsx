import type { ReactNode } from "react";
import { readExplanation } from "@/lib/content/read";
import type { ExplanationSlug } from "@/lib/content/slugs";
import { nodeAddress } from "@/lib/guide/addresses";
import { stepsExplainedBy } from "@/lib/guide/explained";
import { stops } from "@/lib/guide/stops";
import { RouteLine } from "./route-line";
import { WordList } from "./word-list";

/** An explanation: the line, the title, the text, its words and the steps it belongs to. */
export function Article({ slug, children }: { slug: ExplanationSlug; children: ReactNode }) {
  const { frontmatter, terms } = readExplanation(slug);
  const steps = stepsExplainedBy(slug);
  return (
    <div className="frame with-route pt-6 lg:pt-10">
      <RouteLine current={frontmatter.halte} />
      <article className="mt-6 lg:mt-0">
        <p className="small">Dit hoort bij de halte: {stops[frontmatter.halte].name}</p>
        <h1 className="mt-1">{frontmatter.titel}</h1>
        <div className="prose column mt-5">{children}</div>
        {steps.length > 0 && (
          <section aria-labelledby="stappen" className="column mt-12">
            <h2 id="stappen">Stappen die hierbij horen</h2>
            <ul className="bullets mt-3">
              {steps.map(({ id, title }) => (
                <li key={id}>
                  <a href={nodeAddress(id)}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <WordList ids={terms} />
      </article>
    </div>
  );
}
